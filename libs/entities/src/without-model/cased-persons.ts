import type { Sentence, Word } from '@khabar/language/analysis';
import { anyName, category, type Gazetteer } from '../gazetteers/index.js';
import type { Mention } from '../mentions/mention.js';

const confidence = 0.7;
const longestName = 4;

const isCapitalised = (word: Word | undefined): boolean => /^\p{Lu}\p{L}/u.test(word?.surface ?? '');

/** Stand in lower case within names. */
const particles: ReadonlySet<string> = new Set(
  'von van der den de da di do dos du del della la le el al bin ibn ter zu af av'.split(' '),
);

const endOfName = (words: readonly Word[], from: number): number => {
  let end = from + 1;
  for (let at = end; at < words.length && at < from + longestName; at += 1) {
    if (isCapitalised(words[at])) end = at + 1;
    else if (!particles.has(words[at]?.surface ?? '')) break;
  }
  return end;
};

/** A given name of the lists with capitalised words behind it, in scripts that have capitals. */
export const casedPersons = (
  { words }: Sentence,
  folded: readonly string[],
  { categoriesOf }: Gazetteer,
): Mention[] => {
  const mentions: Mention[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!isCapitalised(words[from])) continue;
    const known = categoriesOf(folded[from] ?? '');
    if ((known & category.given) === 0 || (known & category.ambiguous) !== 0) continue;
    const end = endOfName(words, from);
    if (end === from + 1 || particles.has(folded[from] ?? '')) continue;
    // Every sentence begins with a capital: there the last word has to be a name, too.
    if (from === 0 && (categoriesOf(folded[end - 1] ?? '') & anyName) === 0) continue;
    mentions.push({
      type: 'person',
      start: words[from]?.start ?? 0,
      end: words[end - 1]?.end ?? 0,
      confidence,
    });
    from = end - 1;
  }
  return mentions;
};

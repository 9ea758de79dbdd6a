import { foldTerm, type Sentence } from '@khabar/language/analysis';
import { category, gazetteerOf } from '../gazetteers/index.js';
import type { KnownKind } from '../known/index.js';
import type { Mention } from '../mentions/mention.js';
import { knownCandidatesIn, type KnownMention } from './known-mentions.js';

/** Names of one word that are too often something else where a model, which sees what stands around them, found nothing. */
const doubtfulAlone: ReadonlySet<KnownKind> = new Set<KnownKind>(['city', 'region', 'seat', 'club', 'media', 'court']);

/** A model passes a name over for some reason. */
const confidence = 0.6;

/** The well-known names that no mention of a model touches. @param mentions in order */
export const knownBeside = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: string,
): Mention[] => {
  const gazetteer = gazetteerOf((language.split('-', 1)[0] ?? '').toLowerCase());
  const folds = new Map<string, string>();
  const fold = (surface: string): string => {
    const folded = folds.get(surface) ?? foldTerm(surface);
    folds.set(surface, folded);
    return folded;
  };
  const isDoubtful = ({ mention, kind, words, name }: KnownMention): boolean =>
    mention.type === 'misc' ||
    (words === 1 && (doubtfulAlone.has(kind) || (gazetteer.categoriesOf(name) & category.ambiguous) !== 0));

  const found: Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    const folded = sentence.words.map(({ surface }) => fold(surface));
    for (const known of knownCandidatesIn(sentence, folded)) {
      const { mention } = known;
      while ((mentions[next]?.end ?? Infinity) <= mention.start) next += 1;
      const touches = (mentions[next]?.start ?? Infinity) < mention.end;
      if (!touches && !isDoubtful(known)) found.push({ ...mention, confidence });
    }
  }
  return found;
};

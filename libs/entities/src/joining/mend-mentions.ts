import type { Sentence, Word } from '@khabar/language/analysis';
import { category, gazetteerOf } from '../gazetteers/index.js';
import type { Mention } from '../mentions/mention.js';
import { foldWord } from './fold-word.js';
import type { MentionedText } from './mentioned-text.js';
import { leadingParticles } from './name-particles.js';
import { namesBehindRoles } from './names-behind-roles.js';
import { primaryLanguage } from './primary-language.js';
import { behindProclitics, offsetBehind } from './proclitic-forms.js';

/** Words of foreign surnames that never end a name: فون, van. */
const unfinished = new Set(['فون', 'فان', 'دير', 'von', 'van', 'der', 'bin', 'ibn', 'بن', 'ابن', 'عبد', 'ابو']);
const letter = /^\p{L}/u;

interface PersonWords {
  readonly mention: Mention;
  readonly words: readonly Word[];
  /** The word of the sentence behind the mention. */
  readonly next: Word | undefined;
}

const wordsOf = (mention: Mention, sentence: Sentence | undefined): PersonWords => {
  const all = sentence?.words ?? [];
  const words = all.filter(({ start, end }) => end > mention.start && start < mention.end);
  return { mention, words, next: all.find(({ start }) => start >= mention.end) };
};

const isGiven = (name: string, language: string): boolean =>
  (gazetteerOf(language).categoriesOf(name) & category.given) !== 0;

/** بشار is no شار behind ب: where only the whole word is a given name, the name begins with it. */
const withFirstLetter = ({ mention, words }: PersonWords, language: string): number => {
  const [first] = words;
  if (!first || mention.start <= first.start || mention.start >= first.end) return mention.start;
  const whole = foldWord(first.surface);
  const rest = foldWord(first.surface.slice(mention.start - first.start));
  return isGiven(whole, language) && !isGiven(rest, language) ? first.start : mention.start;
};

/** A name does not end in a particle: أورسولا فون goes on. */
const withRest = ({ mention, words, next }: PersonWords, limit: number): number => {
  const last = foldWord(words.at(-1)?.surface ?? '');
  if (!unfinished.has(last) || !next || !letter.test(next.surface) || next.end > limit) return mention.end;
  return next.end;
};

/** Two persons in one mention: غروسي لعراقجي, where both surnames are those of full names of the text. */
const splitAt = ({ mention, words }: PersonWords, surnames: ReadonlySet<string>): Mention[] => {
  const [first, second, ...more] = words;
  if (!first || !second || more.length > 0 || !surnames.has(foldWord(first.surface))) return [mention];
  const letters = behindProclitics(foldWord(second.surface), (name, before) =>
    surnames.has(name) ? before : undefined,
  );
  if (letters === undefined) return [mention];
  const start = second.start + offsetBehind(second.surface, letters);
  return [
    { ...mention, end: first.end },
    { ...mention, start },
  ];
};

const surnamesIn = ({ text, mentions }: MentionedText): ReadonlySet<string> => {
  const surnames = new Set<string>();
  for (const { type, start, end } of mentions) {
    const words = type === 'person' ? text.slice(start, end).split(' ') : [];
    const surname = words.length > 1 ? foldWord(words.at(-1) ?? '') : '';
    if (surname !== '' && !leadingParticles.has(surname)) surnames.add(surname);
  }
  return surnames;
};

/**
 * Mentions of persons with what a first pass tends to cut wrongly put right: a first letter taken for a proclitic, a
 * name cut behind a particle, two names in one; and with the names behind roles, see `namesBehindRoles`.
 * @returns mentions in order, none within another
 */
export const mendMentions = (given: MentionedText): Mention[] => {
  const { sentences } = given;
  const language = primaryLanguage(given.language);
  const mentions = namesBehindRoles({ ...given, language });
  const surnames = surnamesIn({ ...given, mentions });
  let sentence = 0;
  let behind = 0;
  return mentions.flatMap((mention, index): Mention[] => {
    if (mention.type !== 'person') {
      behind = mention.end;
      return [mention];
    }
    while ((sentences[sentence]?.end ?? Infinity) <= mention.start) sentence += 1;
    const limit = mentions[index + 1]?.start ?? Infinity;
    let words = wordsOf(mention, sentences[sentence]);
    const start = Math.max(behind, withFirstLetter(words, language));
    for (let end = withRest(words, limit); end > words.mention.end; end = withRest(words, limit)) {
      words = wordsOf({ ...words.mention, end }, sentences[sentence]);
    }
    behind = words.mention.end;
    return splitAt({ ...words, mention: { ...words.mention, start } }, surnames);
  });
};

import type { Sentence, Word } from '@khabar/language/analysis';
import { knownEntityOf } from '../known/index.js';
import type { Mention } from '../mentions/mention.js';
import { closingWords } from '../roles/arabic-role-words.js';
import { rolesBySentence } from '../roles/occupations-in.js';
import type { SentenceMentions } from '../roles/sentence-mentions.js';
import { titleKind } from '../titles/title-kind.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import { foldWord } from './fold-word.js';
import type { MentionedText } from './mentioned-text.js';

/** A first pass that is surer than this is believed, whatever stands before. */
const mostDoubt = 0.75;

const isDoubtful = ({ type, confidence }: Mention, surface: string, language: string): boolean =>
  (type === 'place' || type === 'organisation') &&
  confidence < mostDoubt &&
  knownEntityOf(foldWord(surface), language) === undefined;

const mayBeGiven = ({ surface }: Word): boolean => {
  const folded = foldWord(surface);
  return (
    /^\p{Script=Arabic}{3,}$/u.test(folded) &&
    !folded.startsWith('ال') &&
    !closingWords.has(folded) &&
    titleKindOf(folded, 'ar') === 0
  );
};

/** The person whose name stands behind a role: one word that nothing tagged, one that was doubtfully tagged. */
const nameAt = (words: readonly Word[], index: number, mentions: SentenceMentions): Mention | undefined => {
  const given = words[index];
  const surname = words[index + 1];
  const span = mentions.startingAt(index + 1);
  if (!given || !surname || !span || span.to !== index + 2 || mentions.startingAt(index) || mentions.endingAt(index))
    return undefined;
  const isOne = span.mention.start === surname.start && span.mention.end === surname.end;
  if (!isOne || !mayBeGiven(given) || !isDoubtful(span.mention, surname.surface, 'ar')) return undefined;
  return { type: 'person', start: given.start, end: surname.end, confidence: span.mention.confidence };
};

/** Those of some sentences; both in order. */
const mentionsWithin = (sentences: readonly Sentence[], mentions: readonly Mention[]): Mention[] => {
  let index = 0;
  return mentions.filter(({ start }) => {
    while ((sentences[index]?.end ?? Infinity) <= start) index += 1;
    return (sentences[index]?.start ?? Infinity) <= start;
  });
};

/**
 * Mentions with the persons put right that a first pass took for places or organisations, though a role stands before
 * them (الأمين العام لحلف شمال الأطلسي ينس ستولتنبرغ), and the other mentions of their surnames. For Arabic.
 * @returns mentions in order, none within another
 */
export const namesBehindRoles = (given: MentionedText): Mention[] => {
  const { text, sentences, mentions, language } = given;
  const surfaceOf = ({ start, end }: Mention): string => text.slice(start, end);
  const doubtful = mentions.filter((mention) => isDoubtful(mention, surfaceOf(mention), language));
  if (language !== 'ar' || doubtful.length === 0) return [...mentions];
  const starts = new Set(doubtful.map(({ start }) => start));
  const concerned = sentences.filter(({ words }) => words.some(({ start }) => starts.has(start)));
  const found = new Map<number, Mention>();
  const surnames = new Set<string>();
  for (const { sentence, mentions: own, roles } of rolesBySentence(
    concerned,
    mentionsWithin(concerned, mentions),
    'ar',
  )) {
    for (const { end, complete, kind } of roles) {
      if (!complete || (kind & titleKind.office) === 0) continue;
      const index = sentence.words.findIndex(({ start }) => start >= end);
      const name = index < 0 ? undefined : nameAt(sentence.words, index, own);
      const surname = sentence.words[index + 1];
      if (!name || !surname) continue;
      found.set(surname.start, name);
      surnames.add(foldWord(surname.surface));
    }
  }
  return mentions.map((mention): Mention => {
    const name = found.get(mention.start);
    if (name) return name;
    const isSurname = starts.has(mention.start) && surnames.has(foldWord(surfaceOf(mention)));
    return isSurname ? { ...mention, type: 'person' } : mention;
  });
};

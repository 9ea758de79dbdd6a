import { foldTerm, sentencesOf, type Sentence } from '@khabar/language/analysis';
import type { EntityWarning } from '../entity-warnings.js';
import { entityTypes } from '../crf/label-scheme.js';
import { foldName, isNationality } from '../known/index.js';
import type { Mention } from '../mentions/mention.js';
import type { TaggedName } from './language-tagger.js';
import { NameStarts } from './name-start.js';
import { taggerOf } from './taggers.js';

export interface TaggedMentions {
  /** In order, none within another. */
  readonly mentions: readonly Mention[];
  readonly warnings: readonly EntityWarning[];
}

const starts = new NameStarts();

interface Found {
  readonly name: TaggedName;
  readonly sentence: Sentence;
}

const firstWordOf = ({ name, sentence }: Found): string => sentence.words[name.start]?.surface ?? '';

const mentionOf = ({ name, sentence }: Found, offset: number, text: string): Mention => {
  const type = entityTypes[name.type] ?? 'misc';
  const start = (sentence.words[name.start]?.start ?? 0) + offset;
  const end = sentence.words[name.end - 1]?.end ?? start;
  const { confidence } = name;
  const nationality = type === 'misc' && isNationality(foldName(text.slice(start, end)));
  return { type, start, end, confidence, ...(nationality && { nationality }) };
};

/** Names of a text by the model of its language. @param sentences of the text, where the caller has them already */
export const tagText = (
  text: string,
  language: string,
  sentences: readonly Sentence[] = sentencesOf(text),
): TaggedMentions => {
  const tag = taggerOf(language);
  if (!tag) return { mentions: [], warnings: text === '' ? [] : ['entities-no-model'] };
  const names = tag(sentences.map(({ words }) => words.map(({ surface }) => surface)));
  const found = names.flatMap((ofSentence, index) =>
    ofSentence.map((name): Found => ({ name, sentence: sentences[index] as Sentence })),
  );
  if (!language.startsWith('ar')) return { mentions: found.map((each) => mentionOf(each, 0, text)), warnings: [] };
  const named = new Set(found.map((each) => foldTerm(firstWordOf(each))));
  const mentions = found.map((each) => mentionOf(each, starts.offsetIn(firstWordOf(each), named), text));
  return { mentions, warnings: [] };
};

import type { Sentence } from '@khabar/language/analysis';
import { entityTypes } from './crf/label-scheme.js';
import { completedMentions } from './completed-mentions.js';
import type { EntityType, Mention } from './mentions/mention.js';
import { taggerOf } from './tagging/taggers.js';
import { labelsWithoutModel } from './without-model/labels-without-model.js';

export type BioLabel = 'O' | `${'B' | 'I'}-${EntityType}`;

type Tokens = readonly (readonly string[])[];

interface TokenText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** The tokens as a text, one space between them, one line for each sentence. */
const textOf = (tokens: Tokens): TokenText => {
  let end = 0;
  const sentences = tokens.map((surfaces): Sentence => {
    const start = end;
    const words = surfaces.map((surface) => {
      const word = { surface, start: end, end: end + surface.length };
      end = word.end + 1;
      return word;
    });
    return { start, end: Math.max(start, end - 1), words };
  });
  return { text: tokens.map((surfaces) => surfaces.join(' ')).join('\n'), sentences };
};

const label = (labels: BioLabel[], { type, start, end }: { type: EntityType; start: number; end: number }): void => {
  for (let index = start; index < end; index += 1) labels[index] = `${index === start ? 'B' : 'I'}-${type}`;
};

/** Index of the word that holds an offset: the last that starts at it or before. */
const wordAt = (words: Sentence['words'], offset: number): number => {
  let [low, high] = [0, words.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

/** The words that a mention covers, as it stands behind a proclitic too. */
const labelMention = (labels: BioLabel[], { words }: Sentence, mention: Mention): void => {
  const start = wordAt(words, mention.start);
  const end = wordAt(words, mention.end - 1) + 1;
  if (labels.slice(start, end).every((each) => each === 'O')) label(labels, { type: mention.type, start, end });
};

/** One label for each token. Sentences are neighbours of one text, so that names carry over from one to the next. */
export const tagTokens = (tokens: Tokens, language: string): BioLabel[][] => {
  const tag = taggerOf(language);
  if (!tag) return labelsWithoutModel(tokens, language);
  const names = tag(tokens);
  const { text, sentences } = textOf(tokens);
  const mentions = names.flatMap((ofSentence, index) =>
    ofSentence.map(({ type, start, end, confidence }): Mention => {
      const { words } = sentences[index] as Sentence;
      return {
        type: entityTypes[type] ?? 'misc',
        start: words[start]?.start ?? 0,
        end: words[end - 1]?.end ?? 0,
        confidence,
      };
    }),
  );
  const labels = tokens.map((sentence): BioLabel[] => sentence.map(() => 'O'));
  let at = 0;
  for (const mention of completedMentions({ text, sentences, mentions, language })) {
    while ((sentences[at]?.end ?? Infinity) <= mention.start) at += 1;
    const sentence = sentences[at];
    if (sentence) labelMention(labels[at] ?? [], sentence, mention);
  }
  return labels;
};

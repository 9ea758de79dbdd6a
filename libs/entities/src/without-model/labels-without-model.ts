import type { Sentence } from '@khabar/language/analysis';
import type { BioLabel } from '../tag-tokens.js';
import { mentionsWithoutModel } from './mentions-without-model.js';

/** Tokens as words of one text, a character apart. */
const placed = (sentences: readonly (readonly string[])[]): Sentence[] => {
  let offset = 0;
  return sentences.map((tokens) => {
    const start = offset;
    const words = tokens.map((surface) => {
      const word = { surface, start: offset, end: offset + surface.length };
      offset = word.end + 1;
      return word;
    });
    return { start, end: offset, words };
  });
};

/** Labels of tokens in a language without a model. */
export const labelsWithoutModel = (sentences: readonly (readonly string[])[], language: string): BioLabel[][] => {
  const texts = placed(sentences);
  const mentions = mentionsWithoutModel(texts, language).values();
  let mention = mentions.next().value;
  return texts.map(({ words }) => {
    let isInside = false;
    return words.map(({ start, end }): BioLabel => {
      if (mention && mention.end <= start) {
        mention = mentions.next().value;
        isInside = false;
      }
      if (!mention || mention.start >= end) return 'O';
      const label: BioLabel = `${isInside ? 'I' : 'B'}-${mention.type}`;
      isInside = true;
      return label;
    });
  });
};

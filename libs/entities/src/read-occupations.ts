import { occupationsIn } from './roles/index.js';
import { taggedText } from './tagged-text.js';
import type { ReadableText } from './text-reading.js';

/** A title, office or occupation where a text gives it: `text.slice(start, end)`, without proclitics. UTF-16 offsets. */
export interface Occupation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All that a text says somebody is, whether the person is named beside it or not; in order, none within another. */
export const readOccupations = (readable: ReadableText): Occupation[] => {
  const { text, sentences, mentions, language } = taggedText(readable);
  return occupationsIn(sentences, mentions, language).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
};

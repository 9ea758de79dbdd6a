import type { ReadableText, TextReading } from './text-reading.js';

/** Who is named in a text and what they said. Pure; time grows with the length of the text. */
export const readText = ({ language }: ReadableText): TextReading => ({
  entities: [],
  quotes: [],
  dates: [],
  warnings: language === '' ? [] : ['entities-no-model'],
});

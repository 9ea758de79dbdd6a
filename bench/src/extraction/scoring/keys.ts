/** Soft hyphen, zero-width space and joiners, word joiner, byte order mark, direction marks: no reader sees them. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const notWord = /[^\p{L}\p{M}\p{N}_]+/gu;

/** Two paragraphs are the same when their keys are equal. */
export const textKey = (text: string): string =>
  text.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim();

/** Titles and names are the same when their keys are equal: letters and digits alone, in lower case. */
export const wordsKey = (text: string): string => textKey(text).toLowerCase().replace(notWord, ' ').trim();

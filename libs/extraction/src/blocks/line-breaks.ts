import { collapse } from '../clean.js';

/** Stands for a `<br>` element: content that was cleaned has no control characters, but has newlines that mean nothing. */
export const lineBreak = '\u0001';

const paragraphBreak = /\u0001\s*\u0001[\s\u0001]*/; // eslint-disable-line no-control-regex -- the mark of a line break
const lineBreaks = /\u0001/g; // eslint-disable-line no-control-regex -- the mark of a line break

/** The paragraphs of a text with marked line breaks: two in a row part them, one is a space. */
export const joinLineBreaks = (text: string): string[] => {
  if (!text.includes(lineBreak)) return [collapse(text)].filter((part) => part !== '');
  return text
    .split(paragraphBreak)
    .map((part) => collapse(part.replace(lineBreaks, ' ')))
    .filter((part) => part !== '');
};

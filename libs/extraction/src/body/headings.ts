import type { Block } from '../blocks/block.js';
import { headings } from '../tree/names.js';

/** Longest bold line that stands for a heading, in characters and words. */
const boldLimits = { characters: 80, words: 12 };
const boldShare = 0.95;
const sentence = /[.,;:…。،؛]["'”’»)\]]*$/u;
const paragraphNames: ReadonlySet<string> = new Set(['p', 'div', 'strong', 'b']);

/** A heading element, or a short bold line over a longer text that is not. */
export const isHeading = (block: Block, next: Block | undefined): boolean => {
  const { element, text, length, bold } = block;
  if (headings.has(element.name)) return true;
  if (!paragraphNames.has(element.name) || bold < length * boldShare || block.linked > 0) return false;
  if (text.length > boldLimits.characters || text.split(' ').length > boldLimits.words || sentence.test(text))
    return false;
  return next !== undefined && next.length > length && next.bold < next.length * boldShare;
};

import { eachReplacement } from './each-replacement.js';
import { isMark } from './letter-forms.js';
import { offsetMap } from './offset-map.js';

/** A text in the letters that search and comparison use, and the way back to the text as it was written. */
export interface Normalised {
  readonly text: string;
  /** Where the character at `offset` of the normalised text begins in the original; its length for the end of the text. */
  readonly toOriginal: (offset: number) => number;
  /** The part of the original that a part of the normalised text stands for, with the marks on its last letter. */
  readonly spanInOriginal: (start: number, end: number) => { readonly start: number; readonly end: number };
}

/** The end of the character at `at` with all its marks. */
const endOfCharacter = (text: string, at: number): number => {
  let end = at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
  while (end < text.length && isMark(text.charAt(end))) end += 1;
  return end;
};

const copyWithForms = (original: string) => {
  const map = offsetMap();
  let changed = '';
  let copied = 0;

  eachReplacement(original, (at, width, form) => {
    changed += original.slice(copied, at);
    copied = at + width;
    if (form.length !== width) {
      if (form.length > 0) map.note(changed.length, at, false);
      map.note(changed.length + form.length, copied, true);
    }
    changed += form;
  });
  return { text: changed + original.slice(copied), map };
};

/**
 * One spelling for each Arabic word: marks, tatweel and invisible characters are dropped, the forms of alef, alef maqsura,
 * teh marbuta, Persian yeh and kaf unified, ligatures and presentation forms spelt out, Eastern digits turned into Western
 * ones. Other scripts stay as they are. Linear in the length of the text.
 */
export const normalise = (original: string): Normalised => {
  const { text, map } = copyWithForms(original);
  const toOriginal = (offset: number): number =>
    offset >= text.length ? original.length : map.originalOf(Math.max(0, offset));
  const spanInOriginal: Normalised['spanInOriginal'] = (start, end) => {
    const begin = toOriginal(start);
    return { start: begin, end: end > start ? endOfCharacter(original, toOriginal(end - 1)) : begin };
  };
  return { text, toOriginal, spanInOriginal };
};

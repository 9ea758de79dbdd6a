import { eachReplacement } from '../normalisation/each-replacement.js';

/**
 * The rules of Lucene's ArabicNormalizer, and Eastern digits, alef wasla, Persian yeh and kaf and presentation forms
 * besides: the text of `normalise`, without the way back.
 */
export const normaliseArabic = (term: string): string => {
  let changed = '';
  let copied = 0;
  eachReplacement(term, (at, width, form) => {
    changed += term.slice(copied, at) + form;
    copied = at + width;
  });
  return copied === 0 ? term : changed + term.slice(copied);
};

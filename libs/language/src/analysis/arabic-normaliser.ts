import { composedWith, formOf } from '../normalisation/letter-forms.js';

/**
 * The rules of Lucene's ArabicNormalizer, and Eastern digits, alef wasla, Persian yeh and kaf and presentation forms
 * besides: the text of `normalise`, without the way back.
 */
export const normaliseArabic = (term: string): string => {
  let changed = '';
  let copied = 0;
  for (let at = 0; at < term.length; at += 1) {
    const unit = term.charCodeAt(at);
    if (unit < 0xad) continue;
    const composed = composedWith(unit, term.charCodeAt(at + 1));
    const form = composed ?? formOf(unit);
    if (form === undefined) continue;
    changed += term.slice(copied, at) + form;
    if (composed !== undefined) at += 1;
    copied = at + 1;
  }
  return copied === 0 ? term : changed + term.slice(copied);
};

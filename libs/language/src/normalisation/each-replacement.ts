import { composedWith, formOf } from './letter-forms.js';

/** Takes note that `width` code units from `at` on are written as `form`. */
export type Replace = (at: number, width: number, form: string) => void;

const firstWithForm = 0xad;

/** Calls `replace` for everything in a text that its normalised form has otherwise, in order. */
export const eachReplacement = (text: string, replace: Replace): void => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < firstWithForm) continue;
    const composed = composedWith(unit, text.charCodeAt(at + 1));
    if (composed !== undefined) {
      replace(at, 2, composed);
      at += 1;
      continue;
    }
    const form = formOf(unit);
    if (form !== undefined) replace(at, 1, form);
  }
};

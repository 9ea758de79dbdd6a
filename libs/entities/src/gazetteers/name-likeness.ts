import { openLikeness } from './likeness-model.js';
import type { LikenessModel } from './likeness-model.js';
import { arabicScriptLikeness } from './generated/arabic-script-likeness.js';
import { foreignLikeness } from './generated/foreign-likeness.js';
import { latinScriptLikeness } from './generated/latin-script-likeness.js';

/** Half units of log-odds, cut off at -8 and 8: 0 says nothing, 4 says e² to 1. */
export interface NameLikeness {
  /** Made like the names of people, rather than like the common words of the language. */
  readonly name: number;
  /** Made like foreign names transliterated; for Arabic script only, else 0. */
  readonly foreign: number;
}

const models = new Map<string, LikenessModel>();
const modelOf = (base64: string): LikenessModel => {
  const known = models.get(base64);
  if (known !== undefined) return known;
  const model = openLikeness(base64);
  models.set(base64, model);
  return model;
};

const hasArabicLetter = /[\u0620-\u064a\u066e-\u06d3]/;
const hasLatinLetter = /[a-z]/;
const nothing: NameLikeness = { name: 0, foreign: 0 };

/**
 * How much a word that no list knows looks like a name; nothing is said of words in other scripts, and of numbers.
 * Learned for words that are new: what it says of a frequent one, `frequencyOf` says better.
 * @param word folded by `foldTerm`, without proclitics
 */
export const nameLikeness = (word: string): NameLikeness => {
  if (hasArabicLetter.test(word)) {
    return { name: modelOf(arabicScriptLikeness)(word), foreign: modelOf(foreignLikeness)(word) };
  }
  return hasLatinLetter.test(word) ? { name: modelOf(latinScriptLikeness)(word), foreign: 0 } : nothing;
};

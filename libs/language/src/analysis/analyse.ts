import { stemArabic } from './arabic-stemmer.js';
import { foldTerm, isArabicScript } from './fold.js';
import { tokenise } from './tokenise.js';

/** Stored with every index entry: terms of different versions must not be compared. */
export const analyserVersion = '1.1.0';

export interface Token {
  /** What is indexed and searched. */
  readonly term: string;
  /** Where the word stands in the text that was given, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Languages in Arabic script whose words the Arabic stemmer would mutilate. */
const otherLanguagesInArabicScript = new Set(['fa', 'ur', 'ps', 'ckb', 'ku', 'sd', 'ug', 'pnb', 'az', 'ms', 'pa']);

const stemsArabic = (language: string): boolean =>
  !otherLanguagesInArabicScript.has(language.toLowerCase().split('-')[0] ?? '');

/**
 * The terms of a text in reading order, for indexing and for queries alike. Arabic words are folded and light-stemmed,
 * also inside a text of another language; all other words are folded.
 * @param language BCP 47 tag, `und` where it is not known.
 */
export const analyse = (text: string, language: string): Token[] => {
  const arabic = stemsArabic(language);
  const tokens: Token[] = [];
  for (const { surface, start, end } of tokenise(text)) {
    for (const folded of foldTerm(surface).split(' ')) {
      const term = arabic && isArabicScript(folded) ? stemArabic(folded) : folded;
      if (term !== '') tokens.push({ term, start, end });
    }
  }
  return tokens;
};

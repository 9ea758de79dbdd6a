import { normaliseArabic } from './arabic-normaliser.js';

/** Letters that Unicode does not decompose, though readers search them by their plain form. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ŋ: 'n',
};

const asciiOnly = /^[\x20-\x7e]*$/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const unplain = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');
const combining = /[\u0300-\u036f]/g;
const arabicScript = /\p{Script_Extensions=Arabic}/u;

const foldLatin = (term: string): string =>
  term
    .normalize('NFD')
    .replace(combining, '')
    .normalize('NFC')
    .replace(unplain, (letter) => plainLetters[letter] ?? letter);

const basicArabicOnly = /^[\u0600-\u06ff0-9]*$/;

/** One spelling per word, in any script: compatibility forms, case, accents, and the letter variants of Arabic. */
export const foldTerm = (surface: string): string => {
  if (asciiOnly.test(surface)) return surface.toLowerCase();
  const term = surface.replace(invisible, '').normalize('NFKC').toLowerCase();
  const folded = arabicScript.test(term) ? normaliseArabic(term) : term;
  return basicArabicOnly.test(folded) ? folded : foldLatin(folded);
};

export const isArabicScript = (term: string): boolean => arabicScript.test(term);

import { invisibleCharacters } from '../invisible.js';
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
const invisible = new RegExp(invisibleCharacters, 'g');
const unplain = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');
const combining = /[\u0300-\u036f]/g;
const arabicScript = /\p{Script_Extensions=Arabic}/u;

const foldLatin = (term: string): string =>
  term
    .normalize('NFD')
    .replace(combining, '')
    .normalize('NFC')
    .replace(unplain, (letter) => plainLetters[letter] ?? letter);

/** Letters and digits of Arabic that no composition or compatibility form concerns: most words of an Arabic text. */
const plainArabicOnly = /^[\u0620-\u064a\u0660-\u0669\u0671-\u0674\u0679-\u06d3\u06f0-\u06f9]*$/;
const basicArabicOnly = /^[\u0600-\u06ff0-9]*$/;

/** Marks are joined with their letters before any of them is dropped. */
const composedArabic = (term: string): string =>
  arabicScript.test(term) ? normaliseArabic(term.normalize('NFC')) : term;

/**
 * One spelling per word, in any script: compatibility forms, case, accents, and the letter variants of Arabic. A ligature of
 * several words (`ﷺ`) is spelt out, with spaces.
 */
export const foldTerm = (surface: string): string => {
  if (asciiOnly.test(surface)) return surface.toLowerCase();
  if (plainArabicOnly.test(surface)) return normaliseArabic(surface);
  const folded = composedArabic(surface.replace(invisible, '')).normalize('NFKC').toLowerCase();
  return basicArabicOnly.test(folded) ? folded : foldLatin(folded);
};

export const isArabicScript = (term: string): boolean => arabicScript.test(term);

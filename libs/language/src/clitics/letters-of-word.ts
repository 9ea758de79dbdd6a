import { formOf } from '../normalisation/letter-forms.js';

/** The letters of a word without marks, tatweel and invisible characters, and where each begins in the word. */
export interface LettersOfWord {
  readonly letters: string;
  /** One more than there are letters: the last is the end of the word. */
  readonly starts: readonly number[];
}

const firstPresentationForm = 0xfb50;
const isArabic = (unit: number): boolean =>
  (unit >= 0x620 && unit <= 0x77f) || (unit >= firstPresentationForm && unit <= 0xfefc);

const letterAt = (word: string, at: number): string => {
  if (word.charCodeAt(at) < firstPresentationForm) return word.charAt(at);
  const letters = word.charAt(at).normalize('NFKC');
  // No split can cut a ligature in two.
  return letters.length === 1 ? letters : word.charAt(at);
};

/** Undefined for a word that does not begin with an Arabic letter; behind it there may be others, as in `بـBBC`. */
export const lettersOfWord = (word: string): LettersOfWord | undefined => {
  const starts: number[] = [];
  let letters = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (formOf(unit) === '') continue;
    if (starts.length === 0 && !isArabic(unit)) return undefined;
    letters += letterAt(word, at);
    starts.push(at);
  }
  starts.push(word.length);
  return { letters, starts };
};

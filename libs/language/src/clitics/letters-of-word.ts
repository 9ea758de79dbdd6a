import { formOf } from '../normalisation/letter-forms.js';

/** The letters of a word without marks, tatweel and invisible characters, and where each begins in the word. */
export interface LettersOfWord {
  readonly letters: string;
  /** One more than there are letters: the last is the end of the word. */
  readonly starts: readonly number[];
}

const firstPresentationForm = 0xfb50;
const isArabic = (unit: number): boolean => (unit >= 0x620 && unit <= 0x77f) || unit >= firstPresentationForm;

/** Undefined for a word that is not in Arabic letters throughout, or holds a ligature, which no split can cut in two. */
export const lettersOfWord = (word: string): LettersOfWord | undefined => {
  const starts: number[] = [];
  let letters = '';
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    if (formOf(unit) === '') continue;
    if (!isArabic(unit)) return undefined;
    const letter = unit < firstPresentationForm ? word.charAt(at) : word.charAt(at).normalize('NFKC');
    if (letter.length !== 1) return undefined;
    letters += letter;
    starts.push(at);
  }
  starts.push(word.length);
  return { letters, starts };
};

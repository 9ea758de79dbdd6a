import { foldTerm, stemArabic } from '@khabar/language/analysis';
import type { NamedEntity } from '../quote.js';
import type { Gender } from '../verbs/speech-verb.js';
import { anyoneWords } from '../words/role-words.js';

/** Compares noun phrases with roles of people and names of bodies. */
export interface Descriptions {
  /** What a word of a description means whatever its article and ending. */
  readonly stemOf: (foldedWord: string) => string;
  /** “The official”: a title that says nothing of who it is. */
  readonly isAnyone: (foldedWord: string) => boolean;
}

const emptyWords = new Set('the a an of der die das des le la les el los de du al und et y'.split(' '));

const withoutProclitic = (word: string): string => (/^[لب]\p{L}{4}/u.test(word) ? word.slice(1) : word);

export const descriptionsOf = (language: string): Descriptions => {
  const anyone = new Set((anyoneWords[language] ?? '').split(' ').map(foldTerm));
  const stemOf =
    language === 'ar' ? (word: string) => stemArabic(withoutProclitic(stemArabic(word))) : (word: string) => word;
  return { stemOf, isAnyone: (word) => anyone.has(word) };
};

const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/[\s،,]+/u)
    .map(foldTerm)
    .filter((word) => word !== '');

/** The gender that an Arabic title shows: رئيسة. */
export const genderOfRole = (role: string | undefined, language: string): Gender | undefined => {
  if (language !== 'ar' || role === undefined) return undefined;
  return (wordsOf(role)[0] ?? '').endsWith('ه') ? 'feminine' : 'masculine';
};

export interface Described {
  readonly words: readonly string[];
  readonly gender?: Gender | undefined;
}

/** The entity that a description means among those known so far, latest first; every word that tells must be in its role. */
export const describedEntity = (
  { words, gender }: Described,
  candidates: readonly NamedEntity[],
  { stemOf, isAnyone, language }: Descriptions & { readonly language: string },
): NamedEntity | undefined => {
  const telling = words.filter((word) => !emptyWords.has(word));
  const stems = telling.filter((word) => !isAnyone(word)).map(stemOf);
  const heads = telling.filter(isAnyone).map(stemOf);
  const fits = ({ role, canonical, type }: NamedEntity): boolean => {
    if (type !== 'person') {
      return (
        telling.length === 1 &&
        type === 'organisation' &&
        stemOf(wordsOf(canonical)[0] ?? '') === stemOf(telling[0] ?? '')
      );
    }
    if (role === undefined) return false;
    const shown = genderOfRole(role, language);
    if (gender !== undefined && shown !== undefined && gender !== shown) return false;
    const known = new Set(wordsOf(role).map(stemOf));
    return stems.length > 0 ? stems.every((stem) => known.has(stem)) : heads.some((stem) => known.has(stem));
  };
  return telling.length === 0 ? undefined : candidates.find(fits);
};

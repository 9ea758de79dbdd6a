import { sentencesOf, type Word } from '@khabar/language/analysis';

const letterOrDigit = /[\p{L}\p{N}]/u;
/** `'s` behind an English name is a word of its own and no part of it. */
const genitive = /^['’]s?$/u;

/** The words of a name where they stand in it, without its marks of punctuation. */
export const nameWords = (name: string): Word[] =>
  sentencesOf(name)
    .flatMap(({ words }) => words)
    .filter(({ surface }) => letterOrDigit.test(surface) && !genitive.test(surface));

import { sentencesOf, type Word } from '@khabar/language/analysis';

const letterOrDigit = /[\p{L}\p{N}]/u;
/** `'s` behind an English name is a word of its own and no part of it. */
const genitive = /^['’]s?$/u;

/** Most names are letters and single spaces, and need no splitting of sentences. */
const plain = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

const wordsOfPlain = (name: string): Word[] => {
  let start = 0;
  return name.split(' ').map((surface) => {
    const word = { surface, start, end: start + surface.length };
    start = word.end + 1;
    return word;
  });
};

/** The words of a name where they stand in it, without its marks of punctuation. */
export const nameWords = (name: string): Word[] => (plain.test(name) ? wordsOfPlain(name) : wordsOfAny(name));

const wordsOfAny = (name: string): Word[] =>
  sentencesOf(name)
    .flatMap(({ words }) => words)
    .filter(({ surface }) => letterOrDigit.test(surface) && !genitive.test(surface));

import { type ProcliticChain, article, enclitics, imperfectBeginnings, procliticChains } from './clitic-tables.js';
import { type LettersOfWord, lettersOfWord } from './letters-of-word.js';
import type { Split } from './split.js';

/** A stem keeps at least so many letters. */
const fewestLetters = 2;
/** No Arabic word is longer; what is, is left alone. In UTF-16 code units. */
const longestWord = 60;
const none: readonly string[] = [];

const beginsWith = (letters: string, { written, proclitics }: ProcliticChain): boolean =>
  letters.length >= written.length + fewestLetters &&
  letters.startsWith(written) &&
  (proclitics.at(-1) !== 'س' || imperfectBeginnings.includes(letters.charAt(written.length)));

const withProclitics = (word: string, { letters, starts }: LettersOfWord): Split[] => {
  const splits: Split[] = [{ proclitics: none, stem: word, stemStart: 0, stemEnd: word.length }];
  for (const chain of procliticChains) {
    if (!beginsWith(letters, chain)) continue;
    const stemStart = starts[chain.written.length] ?? 0;
    splits.push({ proclitics: chain.proclitics, stem: word.slice(stemStart), stemStart, stemEnd: word.length });
  }
  return splits;
};

const withEnclitic = (word: string, split: Split, { enclitic, start }: { enclitic: string; start: number }): Split => ({
  proclitics: split.proclitics,
  stem: word.slice(split.stemStart, start),
  stemStart: split.stemStart,
  stemEnd: start,
  enclitic,
});

/**
 * The ways to read an Arabic word as a stem with proclitics before it and a pronoun behind it: the word as it is first,
 * then with ever longer proclitics, then the same with a pronoun taken off. They are alternatives; which one is right
 * only a dictionary or the context can say. A word that begins in another script has the one
 * reading.
 */
export const cliticSplits = (word: string): Split[] => {
  const found = word.length > longestWord ? undefined : lettersOfWord(word);
  if (!found) return [{ proclitics: none, stem: word, stemStart: 0, stemEnd: word.length }];
  const splits = withProclitics(word, found);
  const unpronounced = splits.length;
  for (const enclitic of enclitics) {
    if (!found.letters.endsWith(enclitic)) continue;
    const start = found.starts[found.letters.length - enclitic.length] ?? 0;
    for (const split of splits.slice(0, unpronounced)) {
      // A noun has either the article or a pronoun.
      if (split.proclitics.at(-1) === article) continue;
      const before =
        found.letters.length - enclitic.length - found.starts.findIndex((begin) => begin >= split.stemStart);
      if (before >= fewestLetters) splits.push(withEnclitic(word, split, { enclitic, start }));
    }
  }
  return splits;
};

import { boilerplatePhrases, phraseKinds } from './boilerplate-phrases.js';

const marks = /[\u064b-\u0652\u0670\u0640]/g;
const notLetters = /[^\p{L}\p{M}\p{N}]+/gu;

const folded = (text: string): string =>
  text.toLowerCase().replace(marks, '').replace(/['’]/g, '').replace(notLetters, ' ').trim();

/** Longest phrase and longest look at a text, in words. */
const mostWords = 6;

const kindsByPhrase = new Map<string, number>();
phraseKinds.forEach((kind, index) => {
  for (const phrase of boilerplatePhrases[kind]) {
    const key = folded(phrase);
    kindsByPhrase.set(key, (kindsByPhrase.get(key) ?? 0) | (1 << index));
  }
});

/** Scripts without blanks are looked at by characters. */
const unspacedStart = /^[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const mostCharacters = 8;

/** Which kinds of phrases a text begins with, as bits in the order of `phraseKinds`. */
export const phraseSignals = (text: string): number => {
  const start = folded(text.slice(0, 80));
  let signals = 0;
  if (unspacedStart.test(start)) {
    for (let end = 2; end <= mostCharacters; end += 1) signals |= kindsByPhrase.get(start.slice(0, end)) ?? 0;
    return signals;
  }
  const words = start.split(' ', mostWords);
  for (let count = 1; count <= words.length; count += 1)
    signals |= kindsByPhrase.get(words.slice(0, count).join(' ')) ?? 0;
  return signals;
};

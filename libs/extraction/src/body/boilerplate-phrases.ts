import { promptPhrases } from './prompt-phrases.js';
import { readAlsoPhrases } from './read-also-phrases.js';
import { rightsPhrases } from './rights-phrases.js';

const phrasesOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' | '));

/**
 * What lines between the paragraphs of an article begin with when they are not part of it, by kind and in many languages.
 * Compared with letters folded to lower case, marks of vowels and punctuation left out.
 */
export const boilerplatePhrases = {
  readAlso: phrasesOf(readAlsoPhrases),
  prompt: phrasesOf(promptPhrases),
  rights: phrasesOf(rightsPhrases),
} as const;

export type PhraseKind = keyof typeof boilerplatePhrases;
export const phraseKinds = Object.keys(boilerplatePhrases) as PhraseKind[];

import { unsoundedWords } from './organisation-words.js';

const fewestInitials = 3;

/** `who` of `world health organization`: what an acronym of the name would be, folded; empty for short names. */
export const initialsOf = (words: readonly string[]): string => {
  const sounded = words.filter((word) => !unsoundedWords.has(word));
  return sounded.length < fewestInitials ? '' : sounded.map((word) => word.charAt(0)).join('');
};

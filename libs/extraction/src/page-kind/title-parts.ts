/** Vowel marks and stretching of the Arabic script are left out by whoever writes titles, or not. */
const marks = /[\u0640\u064b-\u0652]|\u0670/g;
const separators = /\s+[|·•–—-]\s+|\s*[|»«›:]\s*|[.!?؟…]+(?:\s|$)/;
const notLetters = /[^\p{L}\p{M}\p{N}]+/gu;

const folded = (text: string): string =>
  text.toLowerCase().replace(marks, '').replace(/['’]/g, '').replace(notLetters, ' ').trim();

/** Where a title is longer it tells of something; in characters. */
const longestPart = 70;
const mostParts = 6;

/** A table of phrases to compare titles with. */
export const phraseTable = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(folded));

/** The first whole part of a title that the table has. Parts are what sites put between bars and dashes. */
export const partIn = (title: string, table: ReadonlySet<string>): string | undefined => {
  const short = title.slice(0, 300);
  const parts = [short, ...short.split(separators).slice(0, mostParts)];
  return parts.map((part) => part.trim()).find((part) => part.length <= longestPart && table.has(folded(part)));
};

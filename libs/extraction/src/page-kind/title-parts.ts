/** Vowel marks, and the stretching of the Arabic script, are written or not. */
const marks = /\u0640|\p{M}/gu;
const bars = /\s+[|·•–—-]\s+|\s*[|»«›]\s*/;
const sentenceEnds = /[.!?؟…]+(?:\s|$)/;
const notLetters = /[^\p{L}\p{M}\p{N}]+/gu;

const folded = (text: string): string =>
  text.toLowerCase().replace(marks, '').replace(/['’]/g, '').replace(notLetters, ' ').trim();

/** Where a title is longer it tells of something; in characters. */
const longestPart = 70;
const mostParts = 6;
const longestTitle = 300;

/** A table of phrases to compare titles with. */
export const phraseTable = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(folded));

/** The first whole part of a title that the table has. Parts are what sites put between bars and dashes, or sentences of several words. */
export const partIn = (title: string, table: ReadonlySet<string>): string | undefined => {
  const parts = [title.slice(0, longestTitle), ...title.slice(0, longestTitle).split(bars).slice(0, mostParts)];
  const sentences = parts.flatMap((part) => part.split(sentenceEnds).slice(0, mostParts));
  const has = (part: string) => part.length <= longestPart && table.has(folded(part));
  const found = parts.find(has) ?? sentences.find((part) => part.trim().includes(' ') && has(part));
  return found?.trim();
};

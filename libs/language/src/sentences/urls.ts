const beginnings = ['http://', 'https://', 'www.'];
const longestUrl = 2_000;
const quotes = new Set('"<>\'`'.split('').map((character) => character.charCodeAt(0)));
const punctuation = new Set('.,:;!?)]'.split('').map((character) => character.charCodeAt(0)));

const isPartOfUrl = (unit: number): boolean => unit > 0x20 && unit < 0x7f && !quotes.has(unit);

/** The end of the web address that begins at `start`; `start` if none does. */
export const endOfUrl = (text: string, start: number): number => {
  const first = text.charCodeAt(start) | 0x20;
  if (first !== 0x68 && first !== 0x77) return start;
  if (!beginnings.some((beginning) => text.startsWith(beginning, start))) return start;
  let end = start;
  while (end < start + longestUrl && isPartOfUrl(text.charCodeAt(end))) end += 1;
  while (punctuation.has(text.charCodeAt(end - 1))) end -= 1;
  return end;
};

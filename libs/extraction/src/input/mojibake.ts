/** Windows-1252 where it differs from Latin-1, 0x80 to 0x9f; undefined bytes decode to the control of the same number. */
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = new Map([...upperHalf].map((character, index) => [character, 0x80 + index]));
const asByte = (character: string): number => byteOf.get(character) ?? character.charCodeAt(0);

const later = `[\\u0080-\\u00bf${[...byteOf.keys()].filter((character) => character > '\u00ff').join('')}]`;

/** What a character of UTF-8 looks like when its two to four bytes are read as Windows-1252. */
const sequence = new RegExp(`[\\u00c2-\\u00df]${later}|[\\u00e0-\\u00ef]${later}{2}|[\\u00f0-\\u00f4]${later}{3}`, 'g');
const beyondAscii = /\P{ASCII}/gu;

const judgedCharacters = 200_000;
const leastSequences = 8;
const leastShare = 0.6;

const lastCodePoint = 0x10ffff;
const laterBits = 6;
const laterMask = 0x3f;
/** What the first byte holds of the code point, by the number of bytes. */
const firstMasks = [0, 0, 0x1f, 0x0f, 0x07];

/** The character that a sequence stood for. */
const decoded = (characters: string): string => {
  const [first = 0, ...rest] = Array.from(characters, asByte);
  const start = first & (firstMasks[characters.length] ?? 0);
  const codePoint = rest.reduce((value, byte) => (value << laterBits) | (byte & laterMask), start);
  return codePoint <= lastCodePoint ? String.fromCodePoint(codePoint).toWellFormed() : characters;
};

/** True where most of what is beyond ASCII is UTF-8 read as Windows-1252: then a single such pair is no chance of a language. */
export const isMojibake = (text: string): boolean => {
  const judged = text.slice(0, judgedCharacters);
  const sequences = judged.match(sequence);
  if (!sequences || sequences.length < leastSequences) return false;
  const caught = sequences.reduce((sum, { length }) => sum + length, 0);
  return caught >= leastShare * (judged.match(beyondAscii)?.length ?? 0);
};

/** Reads again what had been read by the wrong charset; what cannot be is left as it is. */
export const withoutMojibake = (text: string): string => {
  // A text has few different characters.
  const known = new Map<string, string>();
  return text.replace(sequence, (characters) => {
    const read = known.get(characters) ?? decoded(characters);
    known.set(characters, read);
    return read;
  });
};

/** Windows-1252 where it differs from Latin-1, 0x80 to 0x9f; undefined bytes decode to the control of the same number. */
const upperHalf = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const byteOf = new Map([...upperHalf].map((character, index) => [character, 0x80 + index]));
const asByte = (character: string): number => byteOf.get(character) ?? character.charCodeAt(0);

const continuation = `\\u0080-\\u00bf${[...byteOf.keys()].filter((character) => character > '\u00ff').join('')}`;

/** What a character of UTF-8 with two or three bytes looks like when it is read as Windows-1252. */
const sequence = new RegExp(`[\\u00c2-\\u00df][${continuation}]|[\\u00e0-\\u00ef][${continuation}]{2}`, 'g');
const run = new RegExp(`[\\u00c0-\\u00ff${continuation}]{2,}`, 'g');
const beyondAscii = /[^\u0000-\u007f]/g; // eslint-disable-line no-control-regex -- NUL to DEL is what ASCII is

const judgedCharacters = 200_000;
const leastSequences = 8;
const leastShare = 0.6;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decoded = (characters: string): string => {
  try {
    return strictUtf8.decode(Uint8Array.from(characters, asByte));
  } catch {
    return characters;
  }
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
export const withoutMojibake = (text: string): string => text.replace(run, decoded);

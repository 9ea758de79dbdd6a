/** Texts are remembered for so many places. */
const maxPlaces = 32;

/** Longer ones are not remembered, bytes. */
const maxBytes = 128;

interface Remembered {
  readonly bytes: Buffer;
  readonly text: string;
}

/** A loop: for so few bytes it is many times quicker than a call of Buffer.compare. What differs mostly differs at the end. */
const isAt = (bytes: Buffer, source: Buffer, start: number): boolean => {
  for (let index = bytes.length - 1; index >= 0; index -= 1) if (bytes[index] !== source[start + index]) return false;
  return true;
};

/**
 * Makes text of bytes that are mostly the same as the last time at the same place, such as header names and types in record after
 * record: comparing them is cheaper than making the text again, and there is one text instead of thousands.
 */
export const repeatedTexts = () => {
  const last: Remembered[] = [];
  // eslint-disable-next-line @typescript-eslint/max-params -- runs for every header of every record: no object for its sake
  return (place: number, source: Buffer, start: number, end: number): string => {
    const known = last[place];
    const length = end - start;
    if (known?.bytes.length === length && isAt(known.bytes, source, start)) return known.text;
    const text = source.toString('utf8', start, end);
    if (place < maxPlaces && length <= maxBytes)
      last[place] = { bytes: Buffer.from(source.subarray(start, end)), text };
    return text;
  };
};

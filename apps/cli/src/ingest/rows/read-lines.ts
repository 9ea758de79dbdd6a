/** One line of a file, without its end; `tooLong` holds its bytes where it was over the limit and not kept. */
export type Line =
  { readonly number: number; readonly bytes: Buffer } | { readonly number: number; readonly tooLong: number };

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

const trimmed = (bytes: Buffer, isFirst: boolean): Buffer => {
  const start = isFirst && bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0;
  const end = bytes.at(-1) === carriageReturn ? bytes.length - 1 : bytes.length;
  return bytes.subarray(start, Math.max(start, end));
};

/** Collects the pieces of one line, and forgets them once they are more than `most` bytes. */
const lineUnder = (most: number) => {
  let pieces: Buffer[] = [];
  let size = 0;
  let number = 1;
  return {
    isEmpty: () => size === 0,
    add: (piece: Buffer) => {
      size += piece.length;
      if (size <= most) pieces.push(piece);
      else pieces = [];
    },
    end: (): Line => {
      const line =
        size > most ? { number, tooLong: size } : { number, bytes: trimmed(Buffer.concat(pieces), number === 1) };
      pieces = [];
      size = 0;
      number += 1;
      return line;
    },
  };
};

/** The lines of a stream one by one; never holds more than one line of `most` bytes and one chunk. */
export async function* readLines(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Line> {
  const line = lineUnder(most);
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      line.add(chunk.subarray(from, at));
      yield line.end();
      from = at + 1;
    }
    if (from < chunk.length) line.add(chunk.subarray(from));
  }
  if (!line.isEmpty()) yield line.end();
}

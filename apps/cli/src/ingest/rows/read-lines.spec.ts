import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLines, type Line } from './read-lines.js';

async function* inPieces(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Buffer> {
  let from = 0;
  for (const size of sizes) {
    if (from >= bytes.length) return;
    yield bytes.subarray(from, from + size);
    from += size;
  }
  if (from < bytes.length) yield bytes.subarray(from);
}

const collect = async (text: string, most = 1_000, sizes: readonly number[] = []): Promise<Line[]> => {
  const lines: Line[] = [];
  for await (const line of readLines(inPieces(Buffer.from(text), sizes), most)) lines.push(line);
  return lines;
};

const textOf = (line: Line) => ('bytes' in line ? line.bytes.toString('utf8') : line);

describe('readLines', () => {
  it('numbers lines from 1, with and without an end of the last line', async () => {
    expect((await collect('a\nb\n')).map(({ number }) => number)).toEqual([1, 2]);
    expect((await collect('a\n\nb')).map(textOf)).toEqual(['a', '', 'b']);
  });

  it('takes Windows line ends and a byte order mark away', async () => {
    expect((await collect('\ufeffa\r\nb\r\n')).map(textOf)).toEqual(['a', 'b']);
  });

  it('tells how long a line over the limit is, and goes on behind it', async () => {
    expect((await collect(`a\n${'x'.repeat(50)}\nb`, 10)).map(textOf)).toEqual(['a', { number: 2, tooLong: 50 }, 'b']);
  });

  it('reads the same lines however the stream is cut', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\r\n\ufeff]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.array(fc.integer({ min: 1, max: 7 })), async (lines, sizes) => {
        const text = lines.map((content) => `${content}\n`).join('');
        expect((await collect(text, 1_000, sizes)).map(textOf)).toEqual(lines);
      }),
    );
  });
});

import { refused, type IngestItem, type Origin } from '../item.js';
import { parseRow, type RowDefaults } from './parse-row.js';
import { readLines, type Line } from './read-lines.js';

export interface RowSource {
  readonly file: string;
  readonly chunks: AsyncIterable<Buffer>;
  readonly defaults: RowDefaults;
  /** Gets a message for a person, once per field that rows do not have. */
  readonly warn: (message: string) => void;
}

/** JSON may spell a character of two bytes in six. */
const escapedBytes = 4;

const decodeStrictly = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const textOf = (line: Line, most: number): { ok: true; text: string } | { ok: false; message: string } => {
  if ('tooLong' in line) return { ok: false, message: `the line has ${line.tooLong} bytes, more than ${most}` };
  const text = decodeStrictly(line.bytes);
  return text === undefined ? { ok: false, message: 'the line is not UTF-8' } : { ok: true, text };
};

/** The requests of an NDJSON file, row by row; blank lines are passed over. */
export async function* itemsOfRows({ file, chunks, defaults, warn }: RowSource): AsyncGenerator<IngestItem> {
  const warned = new Set<string>();
  const most = defaults.mostBytes * escapedBytes;
  for await (const line of readLines(chunks, most)) {
    const origin: Origin = { file, line: line.number };
    const read = textOf(line, most);
    if (!read.ok) {
      yield refused(origin, { field: '(row)', message: read.message, value: '' });
      continue;
    }
    if (read.text.trim() === '') continue;
    const row = parseRow(read.text, defaults);
    if (!row.ok) {
      yield { ok: false, origin, issues: row.issues };
      continue;
    }
    for (const field of row.unread.filter((name) => !warned.has(name))) {
      warned.add(field);
      warn(`${file}, line ${line.number}: rows have no field "${field}"; it is not kept (told once per field)`);
    }
    yield { ok: true, origin, request: row.request };
  }
}

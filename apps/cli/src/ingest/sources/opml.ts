import { decodeText } from '@khabar/http';
import { Parser } from 'htmlparser2';
import { refused, type IngestItem } from '../item.js';
import { buildRequest } from '../request.js';
import type { SourceOptions } from './options.js';
import { readWhole } from './read-file.js';

interface Outline {
  readonly xmlUrl: string;
}

/** The feeds of an OPML document; undefined where it is none. */
export const outlinesOf = (text: string): Outline[] | undefined => {
  const outlines: Outline[] = [];
  let isOpml = false;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const lowered = Object.fromEntries(
          Object.entries(attributes).map(([key, value]) => [key.toLowerCase(), value]),
        );
        isOpml ||= name.toLowerCase() === 'opml';
        const xmlUrl = lowered['xmlurl']?.trim();
        if (name.toLowerCase() === 'outline' && xmlUrl) outlines.push({ xmlUrl });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return isOpml ? outlines : undefined;
};

/** One request per feed of an OPML file. */
export async function* itemsOfOpml(file: string, { mostBytes, source }: SourceOptions): AsyncGenerator<IngestItem> {
  const read = await readWhole(file, mostBytes);
  const problem = (message: string) => refused({ file }, { field: '(file)', message, value: file });
  if (!read.ok) return yield problem(read.message);
  const outlines = outlinesOf(decodeText(read.bytes, 'text/xml').text);
  if (!outlines) return yield problem('is no OPML: it has no <opml> element');
  if (outlines.length === 0) return yield problem('names no feed: no <outline> has an xmlUrl');
  for (const { xmlUrl } of outlines) {
    yield { origin: { file }, ...buildRequest({ kind: 'feed', url: xmlUrl, source }) };
  }
}

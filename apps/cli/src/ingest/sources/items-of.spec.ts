import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { folderWith, type Folder } from '../../spec-support/folder.js';
import type { IngestItem } from '../item.js';
import { itemsOf } from './items-of.js';
import type { SourceOptions } from './options.js';

async function* nothing(): AsyncGenerator<Buffer> {}

const read = async (target: string, overrides: Partial<SourceOptions> = {}) => {
  const items: IngestItem[] = [];
  const warnings: string[] = [];
  const warn = (message: string) => void warnings.push(message);
  const options = { feed: false, mostBytes: 1_000, stdin: nothing(), warn, ...overrides };
  for await (const item of itemsOf(target, options)) items.push(item);
  return { items, warnings };
};

const shown = ({ path }: Folder, item: IngestItem) => [
  relative(path, item.origin.file ?? ''),
  item.origin.line,
  item.ok ? item.request.kind : item.issues[0]?.message,
];

describe('itemsOf', () => {
  it('reads every file of a folder, in order, and names what it passes over', async () => {
    await using folder = await folderWith({
      'b/rows.ndjson': '{"text":"one"}\n{"text":2}\n',
      'a/page.html.gz': gzipSync('<link rel="canonical" href="https://news.example/a"><p>text'),
      'a/list.opml': '<opml><body><outline xmlUrl="https://news.example/feed.xml"/></body></opml>',
      'c.txt': 'نص',
      '.hidden/d.txt': 'x',
      'e.pdf': 'x',
    });
    const { items, warnings } = await read(folder.path);
    expect(items.map((item) => shown(folder, item))).toEqual([
      ['a/list.opml', undefined, 'feed'],
      ['a/page.html.gz', undefined, 'html'],
      ['b/rows.ndjson', 1, 'text'],
      ['b/rows.ndjson', 2, 'Invalid input: expected string, received number'],
      ['c.txt', undefined, 'text'],
    ]);
    expect(warnings).toEqual([expect.stringContaining('passed over 1 of other types')]);
  });

  it('names a text by its folder and a page by its canonical URL', async () => {
    await using folder = await folderWith({
      'agency/a.txt': 'نص',
      'agency/b.html': '<link rel="canonical" href="https://news.example/b"><p>text',
      'agency/c.html': '<p>text',
    });
    const { items } = await read(folder.path);
    const facts = items.map((item) => (item.ok ? [item.request.source, item.request.url] : []));
    expect(facts).toEqual([
      ['agency', undefined],
      [undefined, 'https://news.example/b'],
      ['agency', undefined],
    ]);
  });

  it('decodes texts and pages that are not UTF-8', async () => {
    const arabic = Buffer.from([0xcc, 0xcf, 0xed, 0xcf]); // جديد in windows-1256
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1256"><p>'), arabic]);
    await using folder = await folderWith({ 'a.html': page });
    const { items } = await read(join(folder.path, 'a.html'));
    expect(items[0]).toMatchObject({ ok: true, request: { html: expect.stringContaining('جديد') } });
  });

  it('refuses a file that is over the limit, empty, damaged or no OPML, by name, and goes on', async () => {
    await using folder = await folderWith({
      '1.txt': 'x'.repeat(1_001),
      '2.txt.gz': gzipSync('x'.repeat(1_000_000)),
      '3.txt': ' \n',
      '4.html.gz': 'no gzip',
      '5.opml': '<rss></rss>',
      '6.opml': '<opml></opml>',
      '7.ndjson.gz': 'no gzip',
      '8.txt': 'fine',
    });
    const { items } = await read(folder.path);
    expect(items.map((item) => (item.ok ? 'fine' : item.issues[0]?.message))).toEqual([
      'has more than KHABAR_FETCH_MAX_BYTES 1000 bytes',
      'has more than KHABAR_FETCH_MAX_BYTES 1000 bytes',
      'is empty',
      expect.stringContaining('cannot be read: '),
      'is no OPML: it has no <opml> element',
      'names no feed: no <outline> has an xmlUrl',
      expect.stringContaining('cannot be read: '),
      'fine',
    ]);
    expect(items.every((item) => item.ok || item.issues[0]?.value === item.origin.file)).toBe(true);
  });

  it('reads rows from standard input', async () => {
    async function* stdin() {
      yield Buffer.from('{"text":"one"}\n{"te');
      yield Buffer.from('xt":"two"}');
    }
    const { items } = await read('-', { stdin: stdin() });
    expect(items.map((item) => (item.ok ? [item.request.text, item.request.source] : []))).toEqual([
      ['one', 'stdin'],
      ['two', 'stdin'],
    ]);
  });

  it('warns of a field that rows do not have once per file', async () => {
    await using folder = await folderWith({ 'a.ndjson': '{"text":"a","x":1}\n{"text":"b","x":1,"y":2}\n' });
    const { warnings } = await read(join(folder.path, 'a.ndjson'));
    expect(warnings).toEqual([
      expect.stringContaining('line 1: rows have no field "x"'),
      expect.stringContaining('line 2: rows have no field "y"'),
    ]);
  });

  it('names a line that is not UTF-8, or too long to be kept', async () => {
    const bytes = Buffer.concat([Buffer.from([0x7b, 0xff, 0x0a]), Buffer.from(`"${'x'.repeat(5_000)}"\n{"text":"a"}`)]);
    await using folder = await folderWith({ 'a.ndjson': bytes });
    const { items } = await read(join(folder.path, 'a.ndjson'));
    expect(items.map((item) => shown(folder, item))).toEqual([
      ['a.ndjson', 1, 'the line is not UTF-8'],
      ['a.ndjson', 2, 'the line has 5002 bytes, more than 4000'],
      ['a.ndjson', 3, 'text'],
    ]);
  });

  it('takes a URL for an article, or for a feed where told so', async () => {
    const url = 'https://news.example/x';
    expect((await read(url)).items).toMatchObject([{ ok: true, request: { kind: 'url', url } }]);
    expect((await read(url, { feed: true })).items).toMatchObject([{ ok: true, request: { kind: 'feed', url } }]);
    expect((await read('ftp://news.example/x')).items).toMatchObject([{ ok: false, issues: [{ field: 'url' }] }]);
  });

  it.each([
    ['nowhere.txt', 'nowhere.txt: no such file or folder'],
    [import.meta.filename, /unknown type of file; known are \.txt/],
  ])('refuses %s as a target', async (target, message) => {
    await expect(read(target)).rejects.toThrow(message);
  });
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { loadSettings, toolSettings } from '@khabar/config';
import { decodeText } from '@khabar/http';
import fc from 'fast-check';
import { parseFeed } from './parse-feed.js';

const parse = (text: string, mediaType = 'application/xml') =>
  parseFeed({ text, mediaType, url: 'https://news.example/feeds/all.xml' }, 100);

const itemsOf = (text: string) => {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.detail);
  return parsed.feed.items;
};

const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>أخبار</title>
   <language>ar_SA</language>${items}</channel></rss>`;

describe('parseFeed', () => {
  it('reads the items of an RSS feed with what it says of them', () => {
    const items = itemsOf(
      rss(`<item><title>مكتبة &amp; متحف</title><link>https://News.example/ar/library?utm_source=rss#top</link>
           <pubDate>Wed, 31 Dec 2025 18:30:00 +0200</pubDate><dc:creator>سلمى الحسن</dc:creator></item>`),
    );
    expect(items).toEqual([
      {
        url: 'https://news.example/ar/library',
        title: 'مكتبة & متحف',
        publishedAt: '2025-12-31T16:30:00.000Z',
        authors: ['سلمى الحسن'],
        language: 'ar-SA',
      },
    ]);
  });

  it('resolves relative links, in Atom by xml:base', () => {
    expect(itemsOf(rss('<item><link>../ar/1</link></item>'))[0]?.url).toBe('https://news.example/ar/1');
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/ar/"><title>t</title>
      <entry xml:base="sport/"><title>e</title><link rel="self" href="x"/><link href="2"/></entry></feed>`;
    expect(itemsOf(atom)[0]?.url).toBe('https://news.example/ar/sport/2');
  });

  it('takes a guid for the link only where it is one', () => {
    const items = itemsOf(
      rss(`<item><guid>https://news.example/1</guid></item>
           <item><guid isPermaLink="false">https://news.example/2</guid></item><item><guid>tag:3</guid></item>`),
    );
    expect(items.map(({ url }) => url)).toEqual(['https://news.example/1']);
  });

  it('gives an address once, and counts the entries that link to no page', () => {
    const twice = '<item><link>https://news.example/1</link></item>'.repeat(2);
    const parsed = parse(rss(`${twice}<item><link>javascript:alert(1)</link></item><item><title>x</title></item>`));
    expect(parsed).toMatchObject({ ok: true, feed: { unusable: 2, items: [{ url: 'https://news.example/1' }] } });
  });

  it('leaves a date without a zone to the page', () => {
    const [item] = itemsOf(rss('<item><link>/1</link><pubDate>2025-12-31 18:30</pubDate></item>'));
    expect(item?.publishedAt).toBeUndefined();
  });

  it('reads JSON Feed', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'JSON',
      items: [{ id: '1', url: '/1', title: 'a' }],
    };
    expect(itemsOf(JSON.stringify(feed))).toEqual([expect.objectContaining({ url: 'https://news.example/1' })]);
  });

  it('does not expand entities of the document type, and refuses external ones', () => {
    const withType = (entities: string) =>
      parse(
        `<!DOCTYPE rss [${entities}]>${rss('<item><link>/1</link><title>&c;</title></item>').replace(/^<\?xml.*?\?>/, '')}`,
      );
    const bomb = withType(`<!ENTITY a "aaaaaaaa"><!ENTITY b "${'&a;'.repeat(9)}"><!ENTITY c "${'&b;'.repeat(9)}">`);
    expect(bomb).toMatchObject({ ok: true, feed: { items: [{ title: '&c;' }] } });
    const external = withType('<!ENTITY c SYSTEM "file:///etc/passwd">');
    expect(external).toMatchObject({
      ok: false,
      detail: expect.stringContaining('External entities are not supported'),
    });
  });

  it('takes an Atom entry on its own for a feed of one', () => {
    const entry =
      '<?xml version="1.0"?><entry xmlns="http://www.w3.org/2005/Atom"><title>e</title><link href="/1"/></entry>';
    expect(itemsOf(entry)).toEqual([expect.objectContaining({ url: 'https://news.example/1' })]);
  });

  it('says what it found where the document is no feed', () => {
    expect(parse('<!doctype html>\n<title>Home</title>', 'text/html')).toEqual({
      ok: false,
      detail: 'Unrecognized feed format: text/html, beginning with "<!doctype html> <title>Home</title>"',
    });
    expect(parse('', '')).toMatchObject({ ok: false, detail: expect.stringContaining('no media type, empty') });
  });

  it('never throws, whatever the document', () => {
    const noise = fc.oneof(fc.string(), fc.string().map(rss), fc.json());
    fc.assert(fc.property(noise, (text) => typeof parse(text).ok === 'boolean'));
  });
});

const folder = resolve(
  import.meta.dirname,
  '../../../..',
  loadSettings(toolSettings, process.env).KHABAR_DATA,
  'feeds',
);
const corpus = existsSync(folder) ? globSync('**/*.{xml,json}', { cwd: folder }) : [];
const describeCorpus = corpus.length > 0 ? describe : describe.skip;

describeCorpus(`the feeds under KHABAR_DATA (${corpus.length === 0 ? 'absent, skipped' : folder})`, () => {
  it.each(corpus.length > 0 ? corpus : ['none'])('%s is read as a feed', (name) => {
    const bytes = readFileSync(join(folder, name));
    const parsed = parseFeed(
      { ...decodeText(bytes, 'text/xml'), mediaType: 'text/xml', url: 'https://news.example/' },
      1_000,
    );
    expect(parsed).toMatchObject({ ok: true });
  });
});

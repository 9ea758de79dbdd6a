import { describe, expect, it } from '@jest/globals';
import { sniffBytes, sniffFormat } from './sniff-format.js';

const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52];
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));
const size = [0x24, 0xf3, 0x81, 0];

const files: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', ascii('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj')],
  ['pdf', ascii('\r\n%PDF-1.4')],
  ['image', png],
  ['image', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, ...ascii('JFIF'), 0, 1]],
  ['image', [0xff, 0xd8, 0xff, 0xe1, 0x1c, 0x45, ...ascii('Exif'), 0, 0]],
  ['image', ascii('GIF89a\u0001\0')],
  ['image', [...ascii('RIFF'), ...size, ...ascii('WEBPVP8 ')]],
  ['image', [0, 0, 0, 0x20, ...ascii('ftypavif'), 0, 0, 0, 0]],
  ['image', [...ascii('BM'), 0x36, 0x84, 0x03, 0, 0, 0, 0, 0, 0x36, 0, 0, 0]],
  ['media', [0, 0, 0, 0x18, ...ascii('ftypmp42'), 0, 0, 0, 0]],
  ['media', [...ascii('ID3'), 4, 0, 0, 0, 0, 0x23]],
  ['media', [...ascii('RIFF'), ...size, ...ascii('WAVEfmt ')]],
  ['archive', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]],
  ['archive', [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]],
  ['archive', [0x28, 0xb5, 0x2f, 0xfd, 4, 0x58]],
  ['archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]],
  ['binary', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
  ['binary', ascii('wOF2\0\u0001\0\0')],
  ['binary', ascii('{\\rtf1\\ansi Hello}')],
];

const documents: readonly (readonly [string, string])[] = [
  ['json', '{"title": "A library opens", "body": "<p>The doors opened.</p>"}'],
  ['json', '[{"id": 1}, {"id": 2}]'],
  ['json', '["one", "two"]'],
  ['json', '{}'],
  ['json', '{"title": "cut in the mid'],
  ['feed', '<?xml version="1.0"?><!-- made by hand -->\n<rss version="2.0"><channel></channel></rss>'],
  ['feed', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
  ['feed', '<?xml version="1.0"?><?xml-stylesheet href="x.xsl"?><rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>'],
  ['sitemap', '\ufeff<?xml version="1.0"?><urlset><url><loc>https://news.example/</loc></url></urlset>'],
  ['sitemap', '<sitemapindex></sitemapindex>'],
  ['image', '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y" [<!ENTITY a "b">]><svg><path d="M0 0"/></svg>'],
  ['image', '<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>\n'],
  ['xml', '<?xml version="1.0"?><invoice><total>5</total></invoice>'],
  ['xml', '<?xml version="1.0"?><nitf><body><body.content><p>Text.</p></body.content></body></nitf>'],
];

const articles: readonly string[] = [
  '<!doctype html><title>A page</title>',
  '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body></body></html>',
  '<!-- a comment -->\n<html><body><svg><path/></svg></body></html>',
  '<svg><symbol id="a"/></svg><div>A page that begins with its icons</div>',
  '<p>A fragment.</p>',
  '',
  '<',
  '<!--',
  '<?xml',
  '[1] The library opened, says the first note.',
  '{{ title }} was never filled in',
  'PK is a football club. %PDF-1.7 is a version of PDF.',
  'مكتبة جديدة\n\nافتتحت المدينة مكتبة.',
  'A page with\0a NUL or two in some hundred characters, as careless programs leave them behind in what they write.',
];

describe('the format of content', () => {
  it.each(files)('is told from the bytes of a file: %s %#', (reason, bytes) => {
    expect(sniffBytes(Uint8Array.from(bytes))?.reason).toBe(reason);
  });

  it.each(files)('is told from what decoders make of them, too: %s %#', (reason, bytes) => {
    for (const charset of ['utf-8', 'windows-1252', 'windows-1256']) {
      expect(sniffFormat(new TextDecoder(charset).decode(Uint8Array.from(bytes)))?.reason).toBe(reason);
    }
  });

  it.each(documents)('is %s for %s', (reason, text) => {
    expect(sniffFormat(text)?.reason).toBe(reason);
  });

  it.each(articles)('is no obstacle for %j', (text) => {
    expect(sniffFormat(text)).toBeUndefined();
  });

  it('is shown with what gave it away', () => {
    expect(sniffFormat('%PDF-1.7 and so on')?.detail).toBe(
      'the content begins with "%PDF-1.7 and so on", as a PDF document does',
    );
  });

  it('is binary where the bytes are of no text, whatever charset they were read in', () => {
    const noise = Uint8Array.from({ length: 20_000 }, (_, index) => (index * index * 31 + index * 7) % 251);
    for (const charset of ['utf-8', 'windows-1252']) {
      expect(sniffFormat(`x${new TextDecoder(charset).decode(noise)}`)?.reason).toBe('binary');
    }
  });
});

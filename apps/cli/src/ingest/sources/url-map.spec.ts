import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from '../../spec-support/folder.js';
import { readUrlMap, urlMapOf } from './url-map.js';

const url = 'https://news.example/a';

describe('urlMapOf', () => {
  it.each(['/data/pages/a.html.gz', 'pages/a.html.gz', 'a.html.gz', 'a.html', 'a'])('finds a page by %s', (name) => {
    expect(urlMapOf({ [name]: url })('/data/pages/a.html.gz')).toBe(url);
  });

  it('does not find a page of another folder', () => {
    expect(urlMapOf({ 'other/a.html': url })('/data/pages/a.html')).toBeUndefined();
  });
});

describe('readUrlMap', () => {
  it('takes URLs, and objects that have one', async () => {
    await using folder = await folderWith({ 'urls.json': JSON.stringify({ a: url, b: { url, title: 'x' } }) });
    const map = await readUrlMap(join(folder.path, 'urls.json'));
    expect([map('a.html'), map('b.html')]).toEqual([url, url]);
  });

  it.each([
    ['[1', /urls\.json: is no JSON/],
    ['{"a": "news.example"}', /urls\.json: a: expected an http or https URL/],
  ])('says what is wrong with %s', async (content, message) => {
    await using folder = await folderWith({ 'urls.json': content });
    await expect(readUrlMap(join(folder.path, 'urls.json'))).rejects.toThrow(message);
  });
});

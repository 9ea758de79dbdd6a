import { describe, expect, it } from '@jest/globals';
import { feedsOfOpml, InputError, readInput } from './input.js';

describe('readInput', () => {
  it('takes the sample site where nothing is given', async () => {
    expect(await readInput(undefined)).toEqual({ kind: 'sample' });
  });

  it('takes a URL as a feed', async () => {
    expect(await readInput('https://news.example/feed')).toEqual({ kind: 'feeds', urls: ['https://news.example/feed'] });
  });

  it('takes a folder as pages or texts', async () => {
    expect(await readInput(import.meta.dirname)).toEqual({ kind: 'files', path: import.meta.dirname });
  });

  it('names what it cannot find', async () => {
    await expect(readInput('/no/such/place')).rejects.toThrow(new InputError('INPUT: no such file or folder, and no http(s) URL: "/no/such/place"'));
  });
});

describe('feedsOfOpml', () => {
  it('finds each feed once, with entities resolved', () => {
    const opml = `<opml version="2.0"><body>
      <outline text="A"><outline type="rss" xmlUrl="https://a.example/rss?x=1&amp;y=2" htmlUrl="https://a.example"/></outline>
      <outline xmlUrl='https://b.example/atom'/><outline xmlUrl="https://b.example/atom"/><outline xmlUrl="not a url"/>
    </body></opml>`;
    expect(feedsOfOpml(opml)).toEqual(['https://a.example/rss?x=1&y=2', 'https://b.example/atom']);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { articleIdOfText, articleIdOfUrl, contentHashOf, eventIdOf, normaliseUrl } from './identity.js';

const url = fc.webUrl({ withQueryParameters: true, withFragments: true });

describe('normaliseUrl', () => {
  it.each([
    ['HTTPS://News.Example:443/ar/Library', 'https://news.example/ar/Library'],
    ['http://news.example:80', 'http://news.example/'],
    ['https://news.example/a#comments', 'https://news.example/a'],
    ['https://user:secret@news.example/a', 'https://news.example/a'],
    ['https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
    ['https://news.example/a?UTM_Medium=x', 'https://news.example/a'],
    ['https://news.example/a?b=2&a=1', 'https://news.example/a?a=1&b=2'],
    ['https://news.example/a?b=2&a=1&b=1', 'https://news.example/a?a=1&b=2&b=1'],
    ['https://news.example/a?', 'https://news.example/a'],
    ['https://news.example/a/../b/./c', 'https://news.example/b/c'],
    ['https://أخبار.example/خبر', 'https://xn--igbicxr.example/%D8%AE%D8%A8%D8%B1'],
  ])('writes %s as %s', (given, expected) => {
    expect(normaliseUrl(given)).toBe(expected);
  });

  it.each([
    ['https://news.example/a', 'http://news.example/a'],
    ['https://news.example/a', 'https://news.example/a/'],
    ['https://news.example/a?id=1', 'https://news.example/a?id=2'],
    ['https://news.example/A', 'https://news.example/a'],
  ])('keeps %s and %s apart', (left, right) => {
    expect(normaliseUrl(left)).not.toBe(normaliseUrl(right));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(url, (given) => expect(normaliseUrl(normaliseUrl(given))).toBe(normaliseUrl(given))));
  });

  it('does not depend on the order of the query, nor on what follows a reader around', () => {
    const parameters = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string(), { maxKeys: 6 });
    fc.assert(
      fc.property(parameters, fc.string(), (query, tracking) => {
        const pairs = Object.entries(query);
        const forward = new URLSearchParams(pairs);
        const backward = new URLSearchParams([...pairs.reverse(), ['utm_campaign', tracking]]);
        expect(normaliseUrl(`https://news.example/a?${backward}#top`)).toBe(
          normaliseUrl(`https://news.example/a?${forward}`),
        );
      }),
    );
  });

  it.each(['', 'news.example/a', '/a', 'https://'])('refuses "%s" and shows it', (given) => {
    expect(() => normaliseUrl(given)).toThrow(`got ${JSON.stringify(given)}`);
  });
});

describe('the id of an article', () => {
  it('never changes: these ids are in stores and topics', () => {
    expect(articleIdOfUrl('https://news.example/ar/library')).toBe('07de97ecf2da7b810d1feeb769c66be8');
    expect(articleIdOfText('desk', 'نص قصير')).toBe('ea9bb8b0dbad8fa54b0a8abbc84c89cd');
    expect(contentHashOf('نص قصير')).toBe('e610f96254d2a3bfcdb8a666268b7d2d3f82b6707176860f1618f8cd6755199a');
  });

  it('is the same for every spelling of a URL', () => {
    fc.assert(fc.property(url, (given) => expect(articleIdOfUrl(normaliseUrl(given))).toBe(articleIdOfUrl(given))));
  });

  it('is 32 hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (source, text) => {
        expect(articleIdOfText(source, text)).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });

  it('tells texts of different sources apart, also where one runs into the other', () => {
    expect(articleIdOfText('a', 'bc')).not.toBe(articleIdOfText('ab', 'c'));
    expect(articleIdOfText('https://news.example/', '')).not.toBe(articleIdOfUrl('https://news.example/'));
  });
});

describe('the id of an event', () => {
  it('is the same when the same event is sent again, and differs by type, article and revision', () => {
    expect(eventIdOf('t', 'a', 1)).toBe(eventIdOf('t', 'a', 1));
    expect(
      new Set([eventIdOf('t', 'a', 1), eventIdOf('u', 'a', 1), eventIdOf('t', 'b', 1), eventIdOf('t', 'a', 2)]).size,
    ).toBe(4);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ingestRequestedV1, validateOnWrite } from '@khabar/contracts';
import fc from 'fast-check';
import { parseRow, type RowDefaults } from './parse-row.js';

const defaults: RowDefaults = { fallbackSource: 'folder', mostBytes: 100 };
const parse = (row: unknown, overrides: Partial<RowDefaults> = {}) =>
  parseRow(JSON.stringify(row), { ...defaults, ...overrides });

const requestOf = (row: unknown, overrides: Partial<RowDefaults> = {}) => {
  const parsed = parse(row, overrides);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.request;
};

const issuesOf = (row: unknown) => {
  const parsed = parse(row);
  return parsed.ok ? [] : parsed.issues;
};

describe('a row', () => {
  it('keeps every field it has', () => {
    const row = {
      externalId: 'e-1',
      url: 'https://news.example/a',
      title: 'خبر',
      text: 'نص الخبر',
      source: 'وكالة',
      language: 'ar',
      fetchedAt: '2026-01-31T12:00:00+02:00',
    };
    expect(requestOf(row)).toMatchObject({ kind: 'text', ...row });
  });

  it('is a page with html, a text with text, and a URL to fetch with neither', () => {
    expect(requestOf({ html: '<p>a' }).kind).toBe('html');
    expect(requestOf({ text: 'a' }).kind).toBe('text');
    expect(requestOf({ url: 'https://news.example/a', externalId: 'e' })).toMatchObject({
      kind: 'url',
      externalId: 'e',
    });
  });

  it('takes the source from itself, then the command line, then the folder where no URL says it', () => {
    const url = 'https://news.example/a';
    expect(requestOf({ text: 'a', source: 'own' }, { source: 'given' }).source).toBe('own');
    expect(requestOf({ text: 'a', url }, { source: 'given' }).source).toBe('given');
    expect(requestOf({ text: 'a' }).source).toBe('folder');
    expect(requestOf({ text: 'a', url }).source).toBeUndefined();
  });

  it('reads null as absent', () => {
    expect(requestOf({ text: 'a', html: null, title: null })).not.toHaveProperty('title');
  });

  it('names fields that rows do not have', () => {
    expect(parse({ text: 'a', author: 'b', tags: [] })).toMatchObject({ ok: true, unread: ['author', 'tags'] });
  });

  it.each([
    [{ text: 5 }, 'text', 'Invalid input: expected string, received number', '5'],
    [{ text: '  ' }, 'text', 'is blank', '"  "'],
    [{ text: 'a', html: 'b' }, 'html', 'a row has either text or html, not both', '"b"'],
    [{ title: 'a' }, 'text', 'a row needs text, html or url', 'undefined'],
    [{ text: 'a', url: 'ftp://x/' }, 'url', 'expected an http or https URL', '"ftp://x/"'],
    [{ text: 'a', language: 'the arabic' }, 'language', 'expected a language tag such as ar or en', '"the arabic"'],
    [
      { text: 'a', fetchedAt: 'yesterday' },
      'fetchedAt',
      'expected a time with offset such as 2026-01-31T12:00:00Z',
      '"yesterday"',
    ],
    [{ text: 'a', externalId: 'x'.repeat(501) }, 'externalId', 'expected at most 500 characters', expect.any(String)],
    [{ text: 'x'.repeat(101) }, 'text', 'has 101 bytes, more than KHABAR_FETCH_MAX_BYTES 100', 'x'.repeat(101)],
    [['a'], '(row)', 'expected a JSON object', '["a"]'],
  ])('%j names field, cause and value', (row, field, message, value) => {
    expect(issuesOf(row)).toEqual([{ field, message, value }]);
  });

  it('tells all that is wrong with a row at once', () => {
    const fields = issuesOf({ text: 1, url: 'x', language: '?' }).map(({ field }) => field);
    expect(fields).toEqual(['url', 'text', 'language']);
  });

  it('says what is no JSON, with the beginning of the line', () => {
    const parsed = parseRow(`{"text": ${'x'.repeat(500)}`, defaults);
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ field: '(row)', message: expect.stringMatching(/^is no JSON: /) }],
    });
    expect(parsed.ok ? '' : parsed.issues[0]?.value).toHaveLength(200);
  });

  it('is refused or becomes a request that the contract accepts, whatever it holds', () => {
    const value = fc.oneof(fc.string(), fc.constant(null), fc.integer(), fc.webUrl(), fc.constant('ar'));
    const names = ['externalId', 'url', 'title', 'text', 'html', 'source', 'language', 'fetchedAt', 'other'];
    const row = fc.dictionary(fc.constantFrom(...names), value);
    fc.assert(
      fc.property(row, (given) => {
        const parsed = parse(given);
        if (parsed.ok) expect(validateOnWrite(ingestRequestedV1, parsed.request).ok).toBe(true);
        else expect(parsed.issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('survives any line without throwing', () => {
    fc.assert(fc.property(fc.string(), (line) => void parseRow(line, defaults)));
  });
});

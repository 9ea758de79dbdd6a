import { describe, expect, it } from '@jest/globals';
import { articleIdOfText, articleIdOfUrl } from '@khabar/contracts';
import fc from 'fast-check';
import { articleIdOfRequest, buildRequest, requestIdOf, type RequestDraft } from './request.js';

const draft = fc.record(
  {
    kind: fc.constantFrom('text' as const, 'html' as const),
    text: fc.string({ minLength: 1 }),
    html: fc.string({ minLength: 1 }),
    source: fc.string({ minLength: 1, maxLength: 20 }),
    title: fc.string(),
  },
  { requiredKeys: ['kind', 'text', 'html'] },
);

const reversed = (given: RequestDraft): RequestDraft =>
  Object.fromEntries(Object.entries(given).reverse()) as RequestDraft;

describe('requestIdOf', () => {
  it('is the same for the same fields in any order, absent or undefined', () => {
    fc.assert(
      fc.property(draft, (given) => {
        expect(requestIdOf({ ...reversed(given), language: undefined })).toBe(requestIdOf(given));
      }),
    );
  });

  it('differs where any field differs', () => {
    fc.assert(
      fc.property(draft, draft, (left, right) => {
        fc.pre(JSON.stringify(left) !== JSON.stringify(right));
        expect(requestIdOf(left) === requestIdOf(right)).toBe(
          JSON.stringify(Object.entries(left).sort()) === JSON.stringify(Object.entries(right).sort()),
        );
      }),
    );
  });
});

describe('buildRequest', () => {
  it('names what the contract refuses', () => {
    expect(buildRequest({ kind: 'url', url: 'news.example' })).toMatchObject({
      ok: false,
      issues: [{ field: 'url', value: '"news.example"' }],
    });
  });
});

describe('articleIdOfRequest', () => {
  const id = (given: RequestDraft) => articleIdOfRequest({ requestId: 'r', ...given });

  it('is that of the URL where there is one, else of source and content', () => {
    const url = 'https://news.example/a?utm_source=x';
    expect(id({ kind: 'html', html: '<p>a', url })).toBe(articleIdOfUrl('https://news.example/a'));
    expect(id({ kind: 'text', text: 'a', source: 's' })).toBe(articleIdOfText('s', 'a'));
    expect(id({ kind: 'html', html: '<p>a', source: 's' })).toBe(articleIdOfText('s', '<p>a'));
  });

  it('is absent for a feed', () => {
    expect(id({ kind: 'feed', url: 'https://news.example/feed.xml' })).toBeUndefined();
  });
});

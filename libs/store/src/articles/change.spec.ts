import { describe, expect, it } from '@jest/globals';
import { comparedFields, exampleWithdrawal, type Article } from '@khabar/contracts';
import { articleWith } from '../spec-support/articles.js';
import { changeBetween } from './change.js';
import type { ArticleState } from './state.js';

const article = (given: Partial<Article> & { revision: number }): ArticleState => ({
  kind: 'article',
  article: { ...articleWith({ name: 'one', revision: given.revision }), ...given },
});
const withdrawal = (revision: number): ArticleState => ({
  kind: 'withdrawal',
  withdrawal: { ...exampleWithdrawal, articleId: articleWith({ name: 'one', revision }).articleId, revision },
});

/** A value for each compared field that the example has not. */
const otherValues = {
  url: 'https://news.example/other',
  canonicalUrl: 'https://news.example/other',
  language: 'en',
  title: 'other',
  subtitle: 'other',
  summary: ['other'],
  byline: { authors: [] },
  published: undefined,
  updated: { at: '2026-01-01T00:00:00Z', precision: 'day', rule: 'spec', raw: '' },
  sections: [],
  captions: [],
  topics: ['other'],
  rights: { robots: 'unknown' },
} as const satisfies Record<(typeof comparedFields.options)[number], unknown>;

describe('the change between two states', () => {
  it.each(comparedFields.options)('is a correction that names %s where only that differs', (field) => {
    const change = changeBetween(article({ revision: 1 }), article({ revision: 2, [field]: otherValues[field] }));
    expect(change).toMatchObject({ kind: 'corrected', changedFields: [field], previousRevision: 1, revision: 2 });
  });

  it('is none where only what no reader sees differs', () => {
    const parsedAnew = {
      fetchedAt: '2030-01-01T00:00:00Z',
      provenance: { parserVersion: '9', extractor: 'html', warnings: [] },
    };
    expect(changeBetween(article({ revision: 1 }), article({ revision: 2, ...parsedAnew }))).toBeNull();
  });

  it('is none where members come in another order, or without a value instead of not at all', () => {
    const published = {
      raw: 'r',
      rule: 'spec',
      precision: 'day',
      at: '2026-01-01T00:00:00Z',
      zone: undefined,
    } as const;
    const reordered = { at: '2026-01-01T00:00:00Z', precision: 'day', rule: 'spec', raw: 'r' } as const;
    const change = changeBetween(article({ revision: 1, published }), article({ revision: 2, published: reordered }));
    expect(change).toBeNull();
  });

  it('is a creation for the first state, and for an article that comes back after its withdrawal', () => {
    expect(changeBetween(undefined, article({ revision: 1 }))).toMatchObject({ kind: 'created', changedFields: [] });
    expect(changeBetween(withdrawal(1), article({ revision: 2 }))).toMatchObject({
      kind: 'created',
      previousRevision: 1,
    });
  });

  it('is a withdrawal that still says what was withdrawn, and is not one twice', () => {
    expect(changeBetween(article({ revision: 1, title: 'known' }), withdrawal(2))).toMatchObject({
      kind: 'withdrawn',
      title: 'known',
      language: 'ar',
    });
    expect(changeBetween(undefined, withdrawal(1))).toMatchObject({ kind: 'withdrawn' });
    expect(changeBetween(withdrawal(1), withdrawal(2))).toBeNull();
  });

  it('has no members without a value, so that it reads the same before and after it was stored', () => {
    const change = changeBetween(undefined, article({ revision: 1, published: undefined, url: undefined }));
    expect(Object.values(change ?? {})).not.toContain(undefined);
  });
});

import { describe, expect, it } from '@jest/globals';
import { emptyReading } from '../reading.js';
import { foldOf } from '../sets/folds.js';
import { holdOutDays, type DatedPage } from './held-out-days.js';

/** Two days on each page: the one that its head states is wanted. */
const pageOf = (id: string, host: string, [wanted, other]: readonly [string, string]): DatedPage => ({
  set: 'dates',
  id,
  url: `https://${host}/${id}`,
  path: '',
  html: `<html><head><meta property="article:published_time" content="${wanted}T10:00:00Z"></head>
    <body><article><h1>Bridge</h1><p>Text of ${other}.</p><time datetime="${other}">${other}</time></article></body></html>`,
  charset: 'utf-8',
  fetchedAt: '2026-01-01T00:00:00Z',
  gold: { url: `https://${host}/${id}`, published: wanted },
});

const pages = Array.from({ length: 30 }, (_, index) =>
  pageOf(`page${index}`, `paper${index}.example`, ['2025-03-04', '2025-02-01']),
);

describe('holdOutDays', () => {
  const { hold } = holdOutDays(pages);
  const [page] = pages;
  if (!page) throw new Error('no page');

  it('chooses the day by weights of the other folds, all of which agree here', () => {
    expect(new Set(pages.map(({ url }) => foldOf(url))).size).toBeGreaterThan(1);
    expect(hold(page, { ...emptyReading, day: '2025-03-04' }).day).toBe('2025-03-04');
  });

  it('leaves a day alone that something else than the weights decided', () => {
    expect(hold(page, { ...emptyReading, day: '2020-12-31' }).day).toBe('2020-12-31');
  });

  it('leaves pages alone that the weights were not fitted to', () => {
    const reading = { ...emptyReading, day: '2025-02-01' };
    expect(hold({ ...page, id: 'another' }, reading)).toBe(reading);
  });
});

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { gatherEvidence } from '../page/gather-evidence.js';
import { describeData } from '../spec-support/shared-data.js';
import { readTree } from '../tree/read-tree.js';
import { pageDatesOf, type PageDates } from './page-dates.js';

interface Given {
  readonly url?: string;
  readonly fetchedAt?: string;
}

const datesOf = (html: string, { url, fetchedAt = '2026-11-24T12:00:00Z' }: Given = {}): PageDates => {
  const read = readTree(html);
  if (read.outcome !== 'tree') throw new Error(read.detail);
  return pageDatesOf(gatherEvidence(read.tree, { url, fetchedAt }));
};

const headline = '<h1>A headline that is long enough</h1>';
const linkedData = (properties: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...properties })}</script>`;

describe('pageDatesOf', () => {
  it('tells the published day from the day of the last change by their labels', () => {
    const { published, updated } = datesOf(
      `<html lang="ar"><h1>عنوان المقال الطويل في هذه الصفحة</h1>
       <div>نُشر في: الثلاثاء 17 نوفمبر 2026 - 10:30 ص</div><div>آخر تحديث: 24 نوفمبر 2026 - 11:45 ص</div>`,
    );
    expect(published).toMatchObject({ at: '2026-11-17T10:30:00Z', precision: 'minute', rule: 'label:published' });
    expect(updated).toMatchObject({ at: '2026-11-24T11:45:00Z', rule: 'label:updated' });
  });

  it.each([
    ['linked data', linkedData({ datePublished: '2026-03-12T10:30:00+03:00' }), 'json-ld:datePublished'],
    [
      'a meta element',
      '<meta property="article:published_time" content="2026-03-12T10:30:00+03:00">',
      'meta:article:published_time',
    ],
    [
      'microdata',
      '<span itemprop="datePublished" content="2026-03-12T10:30:00+03:00">today</span>',
      'property:datepublished@content',
    ],
    ['a time element', '<time datetime="2026-03-12T10:30:00+03:00">today</time>', 'time@datetime'],
    [
      'data of a script',
      '<script>var page = {"publishedAt":"2026-03-12T10:30:00+03:00"}</script>',
      'script:publishedAt',
    ],
  ])('reads the stamp of %s and names the rule', (_, html, rule) => {
    expect(datesOf(headline + html).published).toMatchObject({ at: '2026-03-12T10:30:00+03:00', zone: '+03:00', rule });
  });

  it('puts a date together whose parts stand in elements of their own', () => {
    const html = `${headline}<div class="entry-date"><span>12</span><span>Mar</span><span>2026</span></div>`;
    expect(datesOf(html).published?.at).toBe('2026-03-12T00:00:00Z');
  });

  it('does not take dates of comments, related articles or the text for its own', () => {
    const { published, alternatives } = datesOf(
      `${headline}<p class="date">4 March 2026</p><p>It began on 12 January 2025, as everybody knows, and went on for many months after that day.</p>
       <div class="related"><time datetime="2026-03-01">1 March</time></div>
       <div class="comments"><time datetime="2026-03-05">5 March</time></div>`,
    );
    expect(published?.at).toBe('2026-03-04T00:00:00Z');
    expect(alternatives?.map(({ at }) => at.slice(0, 10)).toSorted()).toEqual([
      '2025-01-12',
      '2026-03-01',
      '2026-03-05',
    ]);
  });

  it('never takes a day after the fetch', () => {
    const html = `<meta property="article:published_time" content="2027-03-01T00:00:00Z">${headline}<p class="date">March 1, 2026</p>`;
    expect(datesOf(html).published?.at).toBe('2026-03-01T00:00:00Z');
    expect(datesOf(html, { fetchedAt: '2026-01-01T00:00:00Z' })).toEqual({});
  });

  it('tells a stamp in UTC in the time of the clock that readers see', () => {
    const html = `${linkedData({ datePublished: '2026-03-12T05:30:59Z' })}${headline}<p>Published March 11, 2026 at 11:30 p.m.</p>`;
    expect(datesOf(html).published).toMatchObject({
      at: '2026-03-11T23:30:59-06:00',
      zone: '-06:00',
      precision: 'second',
    });
  });

  it('keeps a change that is older than the article among the alternatives', () => {
    const { published, updated, alternatives } = datesOf(
      headline + linkedData({ datePublished: '2026-03-12T10:00:00Z', dateModified: '2026-03-10T10:00:00Z' }),
    );
    expect(published?.at).toBe('2026-03-12T10:00:00Z');
    expect(updated).toBeUndefined();
    expect(alternatives).toEqual([expect.objectContaining({ at: '2026-03-10T10:00:00Z', field: 'updated' })]);
  });

  it('decides between day first and month first by domain, by other dates of the page, and by what the page states', () => {
    const html = `<html lang="en">${headline}<p>Published 03/04/2026</p>`;
    const dayOf = (more: string, url?: string) =>
      datesOf(html + more, url === undefined ? {} : { url }).published?.at.slice(0, 10);
    expect(dayOf('', 'https://news.example.com/a')).toBe('2026-03-04');
    expect(dayOf('', 'https://news.example.co.uk/a')).toBe('2026-04-03');
    expect(dayOf('<ul><li>Other 25/03/2026</li><li>Other 26/03/2026</li></ul>')).toBe('2026-04-03');
    expect(dayOf(linkedData({ datePublished: '2026-04-03' }))).toBe('2026-04-03');
  });

  it('takes the day, or else the month, of the address', () => {
    expect(datesOf(headline, { url: 'https://x.example/2026/03/12/a' }).published).toMatchObject({
      at: '2026-03-12T00:00:00Z',
      precision: 'day',
    });
    expect(datesOf(headline, { url: 'https://x.example/2026/03/a' }).published).toMatchObject({
      at: '2026-03-01T00:00:00Z',
      precision: 'month',
    });
  });

  it('counts a relative time from the fetch', () => {
    const html = '<h1>عنوان المقال الطويل في هذه الصفحة</h1><span class="date">منذ يومين</span>';
    expect(datesOf(html).published).toMatchObject({ at: '2026-11-22T00:00:00Z', precision: 'day' });
  });

  it('finds nothing on a page without dates', () => {
    expect(datesOf(`${headline}<p>Nothing here, call 030 1234 5678.</p>`)).toEqual({});
  });

  it('keeps its promises whatever the page', () => {
    const piece = fc.constantFrom(
      headline,
      '<div class="date">',
      '</div>',
      '<time datetime="2026-11-30T10:00">',
      '</time>',
      '24.11.2026 10:30',
      '12 March 2027',
      'Updated 2 hours ago',
      linkedData({ datePublished: '2026-12-01', dateModified: '2026-11-20T10:00:00Z' }),
      '<meta name="date" content="2026-10-01">',
      '© 2026',
      '<p>',
      '11/12/2026',
      'منذ يومين',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { published, updated, alternatives = [] } = datesOf(pieces.join(' '));
        for (const date of [published, updated, ...alternatives]) if (date) expect(date.at < '2026-11-26').toBe(true);
        if (published && updated) expect(updated.at.slice(0, 10) >= published.at.slice(0, 10)).toBe(true);
        expect(alternatives.length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it.each([
    ['digits', '1'.repeat(2_000_000)],
    ['dates', '<p>24.11.2026 10:30</p>'.repeat(60_000)],
    ['dates in one line', '24.11.2026 10:30 '.repeat(100_000)],
    ['dates of elements', '<time class="date" datetime="2026-11-24T10:30:00Z">24.11.2026 10:31</time>'.repeat(40_000)],
    ['nested dates', '<div class="date">24.11.2026 '.repeat(40_000)],
    ['nested headings', '<h1>24 March 2026 '.repeat(40_000)],
    ['data', `<script>${'"datePublished":"2026-11-24T10:30:00Z",'.repeat(50_000)}</script>`],
    ['quotes', `<script>${'"'.repeat(1_000_000)}:2026${'=2026'.repeat(200_000)}</script>`],
    ['linked data', linkedData({ '@graph': Array.from({ length: 20_000 }, () => ({ datePublished: '2026-11' })) })],
  ])('is done with millions of characters of %s in two seconds of the processor', (_, html) => {
    const read = readTree(`${headline}${html}`);
    if (read.outcome !== 'tree') return;
    const evidence = gatherEvidence(read.tree, { fetchedAt: '2026-11-24T12:00:00Z' });
    const started = process.cpuUsage().user;
    pageDatesOf(evidence);
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(2_000);
  });
});

describeData(process.env['KHABAR_DATA'], 'extraction/arabic', (path) => {
  const golds = JSON.parse(readFileSync(`${path}/gold.json`, 'utf8')) as Record<
    string,
    { url: string; published?: string }
  >;
  const dated = Object.entries(golds).flatMap(([id, { url, published }]) =>
    published ? [{ id, url, published }] : [],
  );

  it.each(dated)('finds the day of $id', ({ id, url, published }) => {
    const html = gunzipSync(readFileSync(`${path}/pages/${id}.html.gz`)).toString();
    expect(datesOf(html, { url }).published?.at.slice(0, 10)).toBe(published);
  });
});

import { describe, expect, it } from '@jest/globals';
import { emptyReading, type Reading } from '../reading.js';
import type { EvaluationPage, SetName } from '../sets/evaluation-page.js';
import type { ArabicGold, FundusGold } from '../sets/gold.js';
import { accuracyOf, f1Of, sumOf, type Counts } from './counts.js';
import { dayCounts } from './score-dates.js';
import { scorePage } from './score-page.js';

const url = 'https://news.example.co.uk/a/1';

const pageOf = <Gold>(set: SetName, gold: Gold): EvaluationPage<Gold> => ({
  set,
  id: 'uk-Example_2025_01_02',
  url,
  path: '',
  html: '',
  charset: 'utf-8',
  fetchedAt: '2025-01-02T00:00:00Z',
  gold,
});

const gold: FundusGold = {
  url,
  title: 'A bridge opens',
  authors: ['Ann Lee', 'Bo Ray'],
  topics: null,
  published: '2025-01-02 23:30:00-05:00',
  crawled: '2025-01-03 00:00:00',
  summary: ['It took nine years.'],
  captions: ['The bridge at night'],
  sections: [
    { heading: [], paragraphs: ['One.', 'Two.'] },
    { heading: ['Cost'], paragraphs: ['Three.'] },
  ],
};

const reading: Reading = {
  title: 'A Bridge Opens!',
  standfirst: ['It took nine years.', 'Read more'],
  authors: ['Bo Ray', 'ANN LEE'],
  day: '2025-01-02',
  blocks: [
    { kind: 'paragraph', text: 'One.' },
    { kind: 'heading', text: 'Cost' },
    { kind: 'paragraph', text: 'Three.' },
    { kind: 'paragraph', text: 'Share this' },
  ],
  captions: [],
  topics: ['Bridges'],
};

const bare = ({ found, extra, missed }: Counts): number[] => [found, extra, missed];

describe('the score of a page', () => {
  it('has found, extra and missed of each field that the gold of fundus has', () => {
    const { counts, group } = scorePage(pageOf('fundus', gold), reading);
    expect(Object.fromEntries(Object.entries(counts).map(([field, value]) => [field, bare(value)]))).toEqual({
      paragraphs: [2, 1, 1],
      headings: [1, 0, 0],
      summary: [1, 1, 0],
      captions: [0, 0, 1],
      title: [1, 0, 0],
      day: [1, 0, 0],
      authors: [1, 0, 0],
    });
    expect(group).toBe('uk');
  });

  it('takes authors as right only when all are named and nobody else', () => {
    const authorsOf = (authors: string[]): number[] =>
      bare(scorePage(pageOf('fundus', gold), { ...reading, authors }).counts['authors'] as Counts);
    expect(authorsOf(['Ann Lee'])).toEqual([0, 1, 1]);
    expect(authorsOf(['Ann Lee', 'Bo Ray', 'Example News'])).toEqual([0, 1, 1]);
    expect(authorsOf([])).toEqual([0, 1, 1].map((count, index) => (index === 1 ? 0 : count)));
  });

  it('shows what was lost, field by field', () => {
    expect(scorePage(pageOf('fundus', gold), reading).losses).toEqual([
      { field: 'paragraphs', missed: ['Two.'], extra: ['Share this'] },
      { field: 'summary', missed: [], extra: ['Read more'] },
      { field: 'captions', missed: ['The bridge at night'], extra: [] },
    ]);
  });

  it('counts snippets of Arabic pages anywhere in the body', () => {
    const arabic: ArabicGold = { url, with: ['كل المجالات'], without: ['أخبار أخرى', 'تعليق'] };
    const blocks = [{ kind: 'paragraph' as const, text: 'في كل  المجالات تعليق' }];
    const { counts } = scorePage(pageOf('arabic', arabic), { ...emptyReading, blocks });
    expect(counts).toMatchObject({ with: { found: 1, missed: 0 }, without: { found: 1, missed: 1 } });
  });
});

describe('dayCounts', () => {
  it('has no day missed, a wrong one extra, and never both', () => {
    const counts = [
      dayCounts('2025-01-02', '2025-01-02'),
      dayCounts('2025-01-02', '2025-01-03'),
      dayCounts('2025-01-02', undefined),
    ];
    expect(counts.map(bare)).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(f1Of(sumOf(counts))).toBe(0.5);
    expect(accuracyOf(sumOf(counts))).toBeCloseTo(1 / 3, 12);
  });
});

import type { FetchedArticle } from '@khabar/contracts';
import { withEntities } from '@khabar/entities';
import { extractArticle } from '@khabar/extraction';
import { fetchedArticleOf } from '../extraction/engines/fetched-article.js';
import { readSet } from '../extraction/sets/read-set.js';
import { quantileOf } from '../extraction/timing/speed.js';
import { wrongOffsets } from './scoring/wrong-offsets.js';

export interface PagesMeasure {
  readonly pages: number;
  /** Pages in a second of CPU time, one process: extraction and entities. */
  readonly perSecond: number;
  /** Milliseconds of a page by the clock. */
  readonly p95: number;
  /** Share of the time that the entities take. */
  readonly shareOfEntities: number;
  /** Offsets of entities, quotes and dates that lead elsewhere, in all articles. */
  readonly wrongOffsets: number;
}

const rounds = 3;

interface Round {
  readonly perSecond: number;
  /** Of each page, milliseconds. */
  readonly walls: readonly number[];
  readonly inEntities: number;
}

const articleOf = (page: FetchedArticle) => {
  const extraction = extractArticle(page);
  return extraction.outcome === 'article' ? extraction.article : undefined;
};

const wrongIn = (page: FetchedArticle): number => {
  const article = articleOf(page);
  return article ? wrongOffsets(article.text, withEntities(article)).length : 0;
};

const timeRound = (pages: readonly FetchedArticle[]): Round => {
  let inEntities = 0;
  const before = process.cpuUsage();
  const walls = pages.map((page) => {
    const started = performance.now();
    const article = articleOf(page);
    const extracted = performance.now();
    if (article) withEntities(article);
    const ended = performance.now();
    inEntities += ended - extracted;
    return ended - started;
  });
  const { user, system } = process.cpuUsage(before);
  return { perSecond: (pages.length * 1_000_000) / (user + system), walls, inEntities };
};

/** News pages through the extraction and the reading of their text, as the parser does it; undefined without data. */
export const measurePages = (dataDir: string): PagesMeasure | undefined => {
  const pages = readSet(dataDir, 'fundus')?.map(fetchedArticleOf);
  if (!pages) return undefined;
  const wrong = pages.reduce((sum, page) => sum + wrongIn(page), 0);
  const timed = Array.from({ length: rounds }, () => timeRound(pages));
  const best = pages.map((_, page) => Math.min(...timed.map(({ walls }) => walls[page] ?? Infinity)));
  const total = timed.flatMap(({ walls }) => walls).reduce((sum, wall) => sum + wall, 0);
  return {
    pages: pages.length,
    perSecond: quantileOf(
      timed.map(({ perSecond }) => perSecond),
      0.5,
    ),
    p95: quantileOf(best, 0.95),
    shareOfEntities: timed.reduce((sum, { inEntities }) => sum + inEntities, 0) / total,
    wrongOffsets: wrong,
  };
};

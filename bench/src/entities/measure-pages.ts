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

/** News pages through the extraction and the reading of their text, as the parser does it; undefined without data. */
export const measurePages = (dataDir: string): PagesMeasure | undefined => {
  const pages = readSet(dataDir, 'fundus')?.map(fetchedArticleOf);
  if (!pages) return undefined;
  const walls: number[] = [];
  let [inEntities, wrong] = [0, 0];
  const pass = (measures: boolean): number => {
    const before = process.cpuUsage();
    for (const page of pages) {
      const started = performance.now();
      const extraction = extractArticle(page);
      const extracted = performance.now();
      const article = extraction.outcome === 'article' ? withEntities(extraction.article) : undefined;
      const ended = performance.now();
      if (!measures) {
        if (article) wrong += wrongOffsets(article.text, article).length;
        continue;
      }
      walls.push(ended - started);
      inEntities += ended - extracted;
    }
    const { user, system } = process.cpuUsage(before);
    return (pages.length * 1_000_000) / (user + system);
  };
  pass(false);
  const perSecond = pass(true);
  const total = walls.reduce((sum, wall) => sum + wall, 0);
  return {
    pages: pages.length,
    perSecond,
    p95: quantileOf(walls, 0.95),
    shareOfEntities: inEntities / total,
    wrongOffsets: wrong,
  };
};

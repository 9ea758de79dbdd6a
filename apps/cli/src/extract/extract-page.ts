import { withEntities } from '@khabar/entities';
import { extractArticle } from '@khabar/extraction';
import type { Page } from './input/page.js';
import { failed, type ExtractOutcome } from './outcome.js';

const decimals = 100;

/** One outcome for one page. Never throws: a fault of ours is an outcome, too. */
export const extractPage = (page: Page): ExtractOutcome => {
  const { id } = page;
  if (!page.ok) return { id, ok: false, error: page.error };
  const started = performance.now();
  try {
    const extraction = extractArticle(page.decode());
    if (extraction.outcome !== 'article') return failed(id, extraction.reason, extraction.detail);
    const article = withEntities(extraction.article);
    const ms = Math.round((performance.now() - started) * decimals) / decimals;
    return { id, ok: true, article, ms };
  } catch (error) {
    return failed(id, 'internal', `the extraction failed, please report it: ${(error as Error).message}`);
  }
};

import type { FetchedArticle } from '@khabar/contracts';
import { withEntities } from '@khabar/entities';
import { extractArticle, type Extraction } from '@khabar/extraction';

/** What a page or text comes to: where it is an article, with the entities, quotes and dates of its text. */
export const parse = (input: FetchedArticle): Extraction => {
  const extraction = extractArticle(input);
  return extraction.outcome === 'article' ? { ...extraction, article: withEntities(extraction.article) } : extraction;
};

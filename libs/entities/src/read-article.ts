import type { Article } from '@khabar/contracts';
import { mergeQuotes } from './quotes/index.js';
import { readText } from './read-text.js';

/** The same article with the entities, quotes and dates of its text. */
export const withEntities = (article: Article): Article => {
  const { entities, quotes, dates, model, warnings } = readText({
    text: article.text,
    language: article.language,
    published: article.published?.at,
  });
  return {
    ...article,
    entities: [...entities],
    quotes: mergeQuotes(article.quotes, quotes),
    dates: [...dates],
    provenance: { ...article.provenance, model, warnings: [...article.provenance.warnings, ...warnings] },
  };
};

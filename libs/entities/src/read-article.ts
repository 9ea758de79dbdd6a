import type { Article, ArticleQuote } from '@khabar/contracts';
import { readText } from './read-text.js';

/** What the page marks as a quote and its text has as well is one quote. */
const merged = (marked: readonly ArticleQuote[], found: readonly ArticleQuote[]): ArticleQuote[] => {
  const byText = new Map(marked.map((quote) => [quote.text, quote]));
  const ofText = found.map((quote) => {
    const same = byText.get(quote.text);
    byText.delete(quote.text);
    return { ...quote, ...same };
  });
  return [...byText.values(), ...ofText];
};

/** The same article with the entities, quotes and dates of its text. */
export const withEntities = (article: Article): Article => {
  const { entities, quotes, dates, warnings } = readText({
    text: article.text,
    language: article.language,
    published: article.published?.at,
  });
  return {
    ...article,
    entities: [...entities],
    quotes: merged(article.quotes, quotes),
    dates: [...dates],
    provenance: { ...article.provenance, warnings: [...article.provenance.warnings, ...warnings] },
  };
};

import type { Article } from '@khabar/contracts';
import { readText } from './read-text.js';

/** The same article with the entities and quotes of its text. What its page marked as quotes stays. */
export const withEntities = (article: Article): Article => {
  const { entities, quotes, warnings } = readText({
    text: article.text,
    language: article.language,
    published: article.published?.at,
  });
  return {
    ...article,
    entities: [...entities],
    quotes: [...article.quotes, ...quotes],
    provenance: { ...article.provenance, warnings: [...article.provenance.warnings, ...warnings] },
  };
};

import { analyse, identifyLanguage } from '@khabar/language';

/**
 * The terms of a query, made by the analyser that made the terms of the articles. Without a language the query's own is
 * taken, found the same way as that of a text.
 */
export const queryTerms = (query: string, language?: string): string[] => {
  const analysed = analyse(query, language ?? identifyLanguage(query).language);
  return [...new Set(analysed.map(({ term }) => term))];
};

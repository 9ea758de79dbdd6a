import { companyEndings } from './organisation-words.js';

/** The folded words of a company without Ltd, Inc. and their like, and without the article before them. */
export const withoutCompanyEnding = (words: readonly string[]): readonly string[] => {
  let end = words.length;
  while (end > 1 && companyEndings.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(words[0] === 'the' && end > 1 ? 1 : 0, end);
};

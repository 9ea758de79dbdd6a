import { extractArticle } from '@khabar/extraction';
import { fetchedArticleOf } from '../../extraction/engines/fetched-article.js';
import { readSet } from '../../extraction/sets/read-set.js';
import { readsAsEnglish } from './reads-as-english.js';

const sets = ['fundus', 'zyte', 'dates'] as const;

/** The texts of the English pages of the evaluation data; undefined where the data is absent. */
export const textsOfEnglishPages = (dataDir: string): string[] | undefined => {
  const texts: string[] = [];
  for (const set of sets) {
    const pages = readSet(dataDir, set);
    if (!pages) return undefined;
    for (const page of pages) {
      const extraction = extractArticle(fetchedArticleOf(page));
      if (extraction.outcome !== 'article') continue;
      const { language, text } = extraction.article;
      // What a page says of its own language is wrong now and then.
      if (language?.startsWith('en') === true && readsAsEnglish(text)) texts.push(text);
    }
  }
  return texts;
};

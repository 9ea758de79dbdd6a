import type { FetchedArticle } from '@khabar/contracts';
import type { Explanation } from './explanation.js';

/** Why the content becomes the article it becomes. */
export const explainArticle = (_input: FetchedArticle): Explanation => ({ fields: [], blocks: [] });

export { extractArticle } from './extract-article.js';
export type { Extraction, RefusalReason } from './extraction.js';
export { parserVersion } from './parser-version.js';

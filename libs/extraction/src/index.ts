export { extractArticle } from './extract-article.js';
export type { Extraction, OverLimitExtraction } from './extraction.js';
export { sniffBytes } from './input/sniff-format.js';
export { parserVersion } from './parser-version.js';
export {
  formatReasons,
  limitReasons,
  pageReasons,
  type FormatReason,
  type LimitReason,
  type PageReason,
  type RefusalReason,
} from './reasons.js';
export { pageLimits } from './tree/limits.js';
export { warnings, type Warning } from './warnings.js';
export { explainArticle } from './explain/explain-article.js';
export type { ExplainedBlock, ExplainedField, Explanation } from './explain/explanation.js';

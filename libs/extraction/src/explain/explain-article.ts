import type { Article, FetchedArticle } from '@khabar/contracts';
import { readBlocks } from '../blocks/read-blocks.js';
import { cleanContent } from '../clean.js';
import { extractArticle } from '../extract-article.js';
import type { Extraction } from '../extraction.js';
import { judgeInput, type UsableInput } from '../input/judge-input.js';
import { readMetadata } from '../metadata/read-metadata.js';
import { gatherEvidence } from '../page/gather-evidence.js';
import { readTree } from '../tree/read-tree.js';
import { explainBlocks, explainLines } from './explain-blocks.js';
import { explainMetadata, explainResult } from './explain-fields.js';
import type { ExplainedField, Explanation } from './explanation.js';

const outcomeOf = (extraction: Extraction): ExplainedField =>
  extraction.outcome === 'article'
    ? { field: 'outcome', value: 'article', rule: extraction.article.provenance.extractor, alternatives: [] }
    : { field: 'outcome', value: extraction.reason, rule: extraction.detail, alternatives: [] };

const explainPage = (html: string, input: FetchedArticle, article: Article | undefined): Explanation => {
  const read = readTree(html);
  if (read.outcome !== 'tree') return { fields: [], blocks: [] };
  const evidence = gatherEvidence(read.tree, { url: input.finalUrl ?? input.url, fetchedAt: input.fetchedAt });
  const blocks = readBlocks(read.tree);
  return { fields: explainMetadata(readMetadata(evidence, blocks)), blocks: explainBlocks(blocks, article) };
};

const explainUsable = (
  { content, mediaType }: UsableInput,
  input: FetchedArticle,
  article: Article | undefined,
): Explanation => {
  const clean = cleanContent(content);
  return mediaType === 'text/html'
    ? explainPage(clean, input, article)
    : { fields: [], blocks: explainLines(clean, article) };
};

/** Why content became the article it became, or none: for a person, at several times the cost of the extraction. */
export const explainArticle = (input: FetchedArticle): Explanation => {
  const extraction = extractArticle(input);
  const article = extraction.outcome === 'article' ? extraction.article : undefined;
  const judged = judgeInput(input);
  const { fields, blocks } =
    judged.outcome === 'usable' ? explainUsable(judged, input, article) : { fields: [], blocks: [] };
  return {
    fields: [outcomeOf(extraction), ...fields, ...(article ? explainResult(article) : [])],
    blocks,
  };
};

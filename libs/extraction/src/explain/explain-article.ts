import type { FetchedArticle } from '@khabar/contracts';
import { bodyModel } from '../body/model/body-model.js';
import { cleanContent } from '../clean.js';
import { extractArticle } from '../extract-article.js';
import type { Extraction } from '../extraction.js';
import { judgeInput, type UsableInput } from '../input/judge-input.js';
import { judgePage } from '../page/judge-page.js';
import { readJudged } from '../page/read-page.js';
import { explainBlocks } from './explain-blocks.js';
import { explainMetadata, explainResult, explainTextFields } from './explain-fields.js';
import { explainLines } from './explain-lines.js';
import type { ExplainedField, Explanation } from './explanation.js';

/** What is known of content before its article is. */
interface Explained extends Explanation {
  /** Languages that it declares. */
  readonly declared: readonly string[];
}

const nothing: Explained = { fields: [], blocks: [], declared: [] };

const outcomeOf = (extraction: Extraction): ExplainedField =>
  extraction.outcome === 'article'
    ? { field: 'outcome', value: 'article', rule: extraction.article.provenance.extractor, alternatives: [] }
    : { field: 'outcome', value: extraction.reason, rule: extraction.detail, alternatives: [] };

const explainPage = (html: string, { url, finalUrl, fetchedAt }: FetchedArticle): Explained => {
  const judged = judgePage({ html, url: finalUrl ?? url, fetchedAt }, bodyModel);
  if (judged.outcome !== 'judged') return nothing;
  const captions = judged.refusal ? undefined : readJudged(judged).structure.captions;
  return {
    fields: explainMetadata(judged.studied.metadata),
    blocks: explainBlocks(
      judged,
      captions?.map(({ element }) => element),
    ),
    declared: judged.studied.metadata.languages,
  };
};

const explainText = (text: string, { hints, fetchedAt }: FetchedArticle, extraction: Extraction): Explained => ({
  fields: extraction.outcome === 'article' ? explainTextFields(extraction.article, hints) : [],
  blocks: explainLines(text, { title: hints?.title, reference: fetchedAt }),
  declared: [],
});

const explainUsable = (
  { content, mediaType }: UsableInput,
  input: FetchedArticle,
  extraction: Extraction,
): Explained => {
  const clean = cleanContent(content);
  return mediaType === 'text/html' ? explainPage(clean, input) : explainText(clean, input, extraction);
};

/** Why content became the article it became, or none: for a person, at several times the cost of the extraction. */
export const explainArticle = (input: FetchedArticle): Explanation => {
  const extraction = extractArticle(input);
  const judged = judgeInput(input);
  const { fields, blocks, declared } = judged.outcome === 'usable' ? explainUsable(judged, input, extraction) : nothing;
  const results = extraction.outcome === 'article' ? explainResult(extraction.article, declared) : [];
  return { fields: [outcomeOf(extraction), ...fields, ...results], blocks };
};

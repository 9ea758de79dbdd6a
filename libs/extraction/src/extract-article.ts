import type { FetchedArticle } from '@khabar/contracts';
import { assembleArticle } from './assemble-article.js';
import { cleanContent } from './clean.js';
import type { Draft, Extraction, Refusal } from './extraction.js';
import { draftOfPage } from './html/draft-of-page.js';
import { draftOfText } from './text/draft-of-text.js';

const draftOf = (input: FetchedArticle): Draft | Refusal => {
  const content = cleanContent(input.content);
  if (content.trim() === '') return { outcome: 'refused', reason: 'empty-content', detail: 'the content is empty' };
  return input.mediaType === 'text/html'
    ? draftOfPage({ html: content, url: input.finalUrl ?? input.url, fetchedAt: input.fetchedAt })
    : draftOfText({ text: content, title: input.hints?.title });
};

/**
 * Makes a structured article of a page or text. Pure: the same input always gives the same result.
 * A page that is none, or that the tree or the content finder cannot take, comes back with its reason.
 */
export const extractArticle = (input: FetchedArticle): Extraction => {
  const draft = draftOf(input);
  return draft.outcome === 'refused'
    ? { outcome: 'not-an-article', reason: draft.reason, detail: draft.detail }
    : { outcome: 'article', article: assembleArticle(input, draft) };
};

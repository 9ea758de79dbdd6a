import type { FetchedArticle } from '@khabar/contracts';
import { assembleArticle } from './assemble-article.js';
import { cleanContent } from './clean.js';
import type { Draft, Extraction, OverLimitExtraction, Refusal } from './extraction.js';
import { bodyModel, type BodyModel } from './body/model/body-model.js';
import { draftOfPage } from './page/draft-of-page.js';
import { judgeInput, type UsableInput } from './input/judge-input.js';
import { judgeCharacters } from './input/lost-characters.js';
import { draftOfText } from './text/draft-of-text.js';

type Drafted = Draft | Refusal | OverLimitExtraction;

const draftOfUsable = (usable: UsableInput, input: FetchedArticle, model: BodyModel): Drafted => {
  const content = cleanContent(usable.content);
  if (usable.mediaType === 'text/plain')
    return draftOfText({ text: content, title: input.hints?.title, fetchedAt: input.fetchedAt });
  return draftOfPage({ html: content, url: input.finalUrl ?? input.url, fetchedAt: input.fetchedAt }, model);
};

const draftOf = (input: FetchedArticle, model: BodyModel): Drafted => {
  const judged = judgeInput(input);
  if (judged.outcome !== 'usable') return judged;
  const draft = draftOfUsable(judged, input, model);
  if (draft.outcome !== 'drafted') return draft;
  return judgeCharacters({ ...draft, warnings: [...judged.warnings, ...draft.warnings] });
};

/** The same with another model, for measuring one on pages that it has not seen. */
export const extractorWith =
  (model: BodyModel) =>
  (input: FetchedArticle): Extraction => {
    const draft = draftOf(input, model);
    switch (draft.outcome) {
      case 'drafted':
        return { outcome: 'article', article: assembleArticle(input, draft) };
      case 'refused':
        return { outcome: 'not-an-article', reason: draft.reason, detail: draft.detail };
      case 'over-limit':
        return draft;
    }
  };

/**
 * Makes a structured article of a page or text. Pure: the same input always gives the same result.
 * Content that is none comes back with its reason, and what is too large to be read with the measure that broke its limit.
 */
export const extractArticle = (input: FetchedArticle): Extraction => extractorWith(bodyModel)(input);

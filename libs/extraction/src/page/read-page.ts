import type { BodyModel } from '../body/model/body-model.js';
import type { HtmlPage } from '../body/study-html.js';
import { pageDatesOf, type PageDates } from '../dates/page-dates.js';
import type { OverLimitExtraction, Refusal } from '../extraction.js';
import { sectionsOf } from '../structure/sections.js';
import { structureOf, type Structure } from '../structure/structure.js';
import { judgePage, type JudgedPage } from './judge-page.js';
import { regionOf } from './region-of.js';

/** Everything that was told of a page that is an article. */
export interface ReadPage extends Pick<JudgedPage, 'studied' | 'verdicts' | 'fromData'> {
  readonly outcome: 'read';
  readonly sections: ReturnType<typeof sectionsOf>;
  readonly structure: Structure;
  readonly dates: PageDates;
}

/** All that a page says which is an article. */
export const readJudged = ({ studied, verdicts, body, fromData }: JudgedPage): ReadPage => {
  const { evidence, metadata } = studied;
  return {
    outcome: 'read',
    studied,
    verdicts,
    sections: sectionsOf(body, metadata.title.value),
    fromData,
    structure: structureOf(evidence, regionOf(studied, verdicts)),
    dates: pageDatesOf(evidence, { language: metadata.languages[0] }),
  };
};

/** Reads an HTML page: what it is, and all that it says. */
export const readPage = (page: HtmlPage, model: BodyModel): ReadPage | Refusal | OverLimitExtraction => {
  const judged = judgePage(page, model);
  return judged.outcome === 'judged' ? (judged.refusal ?? readJudged(judged)) : judged;
};

import { bodyBlocksOf } from '../body/body-blocks.js';
import { findBody } from '../body/find-body.js';
import type { BodyModel } from '../body/model/body-model.js';
import { studyHtml, type HtmlPage } from '../body/study-html.js';
import type { StudiedPage } from '../body/study-page.js';
import type { Verdict } from '../body/verdict.js';
import { pageDatesOf, type PageDates } from '../dates/page-dates.js';
import { overLimitOf } from '../input/over-limit.js';
import type { OverLimitExtraction, Refusal } from '../extraction.js';
import { pageKindOf } from '../page-kind/page-kind-of.js';
import { sectionsOf, type BodyBlock } from '../structure/sections.js';
import { structureOf, type Structure } from '../structure/structure.js';
import { bodyInData } from './body-in-data.js';
import { regionOf } from './region-of.js';

/** Everything that was told of a page that is an article. */
export interface ReadPage {
  readonly outcome: 'read';
  readonly studied: StudiedPage;
  /** Of each block, by its index. */
  readonly verdicts: readonly Verdict[];
  readonly sections: ReturnType<typeof sectionsOf>;
  /** True where the page shows no body, and its linked data has one. */
  readonly fromData: boolean;
  readonly structure: Structure;
  readonly dates: PageDates;
}

const isText = ({ kind }: BodyBlock): boolean => kind !== 'heading';

const factsOf = (body: readonly BodyBlock[]) => ({
  characters: body.filter(isText).reduce((sum, { text }) => sum + text.length, 0),
  paragraphs: body.filter(isText).length,
});

const refusalOf = (studied: StudiedPage, body: readonly BodyBlock[]): Refusal | undefined => {
  const facts = factsOf(body);
  const kind = pageKindOf(studied.evidence, facts);
  if (kind.kind !== 'article') return { outcome: 'refused', reason: kind.kind, detail: kind.detail };
  if (facts.paragraphs > 0) return undefined;
  const { length } = studied.blocks;
  return length === 0
    ? { outcome: 'refused', reason: 'empty-content', detail: 'the page has no text' }
    : {
        outcome: 'refused',
        reason: 'not-an-article',
        detail: `none of ${length} texts of the page reads like an article`,
      };
};

/** Reads an HTML page: what it is, and all that it says. */
export const readPage = (page: HtmlPage, model: BodyModel): ReadPage | Refusal | OverLimitExtraction => {
  const studied = studyHtml(page);
  if (studied.outcome === 'over-limit') return overLimitOf(studied);
  const { evidence, blocks, metadata } = studied;
  const verdicts = findBody(studied, model);
  const seen = bodyBlocksOf(evidence.tree, blocks, verdicts);
  const fromData = !seen.some(isText);
  const body = fromData ? bodyInData(evidence) : seen;
  const refusal = refusalOf(studied, body);
  if (refusal) return refusal;
  const structure = structureOf(evidence, regionOf(studied, verdicts));
  return {
    outcome: 'read',
    studied,
    verdicts,
    sections: sectionsOf(body, metadata.title.value),
    fromData,
    structure,
    dates: pageDatesOf(evidence, { language: metadata.languages[0] }),
  };
};

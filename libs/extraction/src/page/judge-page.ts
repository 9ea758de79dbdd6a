import { bodyBlocksOf } from '../body/body-blocks.js';
import { findBody } from '../body/find-body.js';
import type { BodyModel } from '../body/model/body-model.js';
import { studyHtml, type HtmlPage } from '../body/study-html.js';
import type { StudiedPage } from '../body/study-page.js';
import type { Verdict } from '../body/verdict.js';
import type { OverLimitExtraction, Refusal } from '../extraction.js';
import { overLimitOf } from '../input/over-limit.js';
import { pageKindOf } from '../page-kind/page-kind-of.js';
import type { BodyBlock } from '../structure/sections.js';
import { bodyInData } from './body-in-data.js';

/** What is known of every page, of those that are no article as well. */
export interface JudgedPage {
  readonly outcome: 'judged';
  readonly studied: StudiedPage;
  /** Of each block, by its index. */
  readonly verdicts: readonly Verdict[];
  readonly body: readonly BodyBlock[];
  /** True where the page shows no body, and its linked data has one. */
  readonly fromData: boolean;
  /** Why the page is no article; absent where it is one. */
  readonly refusal?: Refusal;
}

const isText = ({ kind }: BodyBlock): boolean => kind !== 'heading';

const factsOf = (body: readonly BodyBlock[]) => ({
  characters: body.filter(isText).reduce((sum, { text }) => sum + text.length, 0),
  paragraphs: body.filter(isText).length,
});

/** The page calls itself an article, and has its headline: its body may stand behind a wall or in data of its scripts. */
const isAnnounced = ({ evidence, metadata }: StudiedPage): boolean =>
  metadata.title.value !== '' &&
  (evidence.articles.length > 0 || evidence.meta.get('og:type')?.[0]?.toLowerCase() === 'article');

const refusalOf = (studied: StudiedPage, body: readonly BodyBlock[]): Refusal | undefined => {
  const facts = factsOf(body);
  const kind = pageKindOf(studied.evidence, facts);
  if (kind.kind !== 'article') return { outcome: 'refused', reason: kind.kind, detail: kind.detail };
  if (facts.paragraphs > 0 || isAnnounced(studied)) return undefined;
  const { length } = studied.blocks;
  return length === 0
    ? { outcome: 'refused', reason: 'empty-content', detail: 'the page has no text' }
    : {
        outcome: 'refused',
        reason: 'not-an-article',
        detail: `none of ${length} texts of the page reads like an article`,
      };
};

/** Which of the texts of an HTML page are an article's, and whether it is one. */
export const judgePage = (page: HtmlPage, model: BodyModel): JudgedPage | OverLimitExtraction => {
  const studied = studyHtml(page);
  if (studied.outcome === 'over-limit') return overLimitOf(studied);
  const { evidence, blocks } = studied;
  const verdicts = findBody(studied, model);
  const seen = bodyBlocksOf(evidence.tree, blocks, verdicts);
  const fromData = !seen.some(isText);
  const body = fromData ? bodyInData(evidence) : seen;
  const refusal = refusalOf(studied, body);
  return { outcome: 'judged', studied, verdicts, body, fromData, ...(refusal ? { refusal } : {}) };
};

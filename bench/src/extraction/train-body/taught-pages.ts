import { allFeatures, featureRows, isOpen, studyHtml, type StudiedPage } from '@khabar/extraction/body';
import type { TextBlock } from '../reading.js';
import type { EvaluationPage, SetName } from '../sets/evaluation-page.js';
import { foldOf } from '../sets/folds.js';
import type { FundusGold, ZyteGold } from '../sets/gold.js';
import { labelsOfFundus, labelsOfTeachers, labelsOfZyte, type Label } from './teachings.js';

/** A page with what is known of each of its blocks, and the numbers they are told apart by. */
export interface TaughtPage {
  readonly set: SetName;
  readonly fold: number;
  readonly labels: readonly Label[];
  readonly rows: readonly (Float64Array | undefined)[];
}

type LabelsOf<Page> = (page: Page, studied: StudiedPage) => Label[] | undefined;

function* taught<Page extends EvaluationPage>(pages: readonly Page[], labelsOf: LabelsOf<Page>): Generator<TaughtPage> {
  for (const page of pages) {
    const studied = studyHtml(page);
    if (studied.outcome !== 'studied') continue;
    const labels = labelsOf(page, studied);
    if (!labels?.includes(1)) continue;
    yield {
      set: page.set,
      fold: foldOf(page.url),
      // What another field has is never asked for.
      labels: labels.map((label, index) => (isOpen(studied.outside[index]) ? label : undefined)),
      rows: featureRows(studied.facts, allFeatures),
    };
  }
}

export const taughtByFundus = (pages: readonly EvaluationPage<FundusGold>[]): Iterable<TaughtPage> =>
  taught(pages, ({ gold }, { blocks }) => labelsOfFundus(blocks, gold));

export const taughtByZyte = (pages: readonly EvaluationPage<ZyteGold>[]): Iterable<TaughtPage> =>
  taught(pages, ({ gold }, { blocks }) => labelsOfZyte(blocks, gold));

/** @param found what each teacher found on a page, by the page's id */
export const taughtByEngines = (
  pages: readonly EvaluationPage[],
  found: readonly ReadonlyMap<string, readonly TextBlock[]>[],
): Iterable<TaughtPage> =>
  taught(pages, ({ id }, { blocks }) =>
    labelsOfTeachers(
      blocks,
      found.map((teacher) => teacher.get(id) ?? []),
    ),
  );

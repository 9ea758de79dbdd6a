import type { StudiedPage } from '../body/study-page.js';
import type { Verdict } from '../body/verdict.js';
import type { PageRegion } from '../structure/page-region.js';

/** From the headline through the last block that was kept. */
export const regionOf = ({ blocks, metadata, facts }: StudiedPage, verdicts: readonly Verdict[]): PageRegion => {
  const kept = blocks.filter((_, index) => verdicts[index]?.kept);
  const last = kept.at(-1)?.element.order ?? facts.containers.byFlow.lastOrder;
  const first = metadata.titleElement?.order ?? kept[0]?.element.order ?? facts.containers.byFlow.order;
  return { first: Math.min(first, last), last };
};

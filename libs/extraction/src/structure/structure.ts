import type { Article } from '@khabar/contracts';
import type { PageEvidence } from '../page/page-evidence.js';
import { captionsIn, type FoundCaption } from './captions.js';
import { imagesIn } from './images.js';
import { linksIn } from './links.js';
import type { PageRegion } from './page-region.js';
import { quotesIn, type FoundQuote } from './quotes.js';
import { stretchOf } from './stretch.js';

export interface Structure {
  readonly captions: readonly FoundCaption[];
  readonly quotes: readonly FoundQuote[];
  readonly images: Article['images'];
  readonly links: Article['links'];
}

/** What an article has beside its text, told from one walk over its region. */
export const structureOf = (evidence: PageEvidence, region: PageRegion): Structure => {
  const stretch = stretchOf(evidence.tree, region);
  return {
    captions: captionsIn(stretch, evidence),
    quotes: quotesIn(stretch),
    images: imagesIn(stretch, evidence),
    links: linksIn(stretch, evidence),
  };
};

export const captionsOf = (evidence: PageEvidence, region: PageRegion): FoundCaption[] =>
  captionsIn(stretchOf(evidence.tree, region), evidence);

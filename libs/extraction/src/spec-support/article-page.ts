import type { PageEvidence } from '../page/page-evidence.js';
import type { PageRegion } from '../structure/page-region.js';
import { evidenceOf } from './evidence-of.js';

export const prose =
  'The old library beside the river opens again on Monday, after three years in which its roof, its reading rooms and its cellar were repaired.';

/** A page whose article holds this markup between two paragraphs. */
export const articlePage = (inside: string, { above = '', below = '' } = {}): string =>
  `<html><body><nav><a href="/">Home</a></nav><article>${above}<h1>The library opens</h1><p>${prose}</p>${inside}<p id="end">${prose}</p>${below}</article></body></html>`;

/** From the headline through the last paragraph, as the search for the body tells it. */
export const regionOf = ({ tree }: PageEvidence): PageRegion => ({
  first: tree.elements.find(({ name }) => name === 'h1')?.order ?? 0,
  last: tree.elements.find(({ attributes }) => attributes['id'] === 'end')?.order ?? tree.elements.length - 1,
});

export const pageWith = (
  inside: string,
  around?: { readonly above?: string; readonly below?: string },
): { readonly evidence: PageEvidence; readonly region: PageRegion } => {
  const evidence = evidenceOf(articlePage(inside, around));
  return { evidence, region: regionOf(evidence) };
};

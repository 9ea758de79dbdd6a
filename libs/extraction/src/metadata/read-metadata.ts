import type { Block } from '../blocks/block.js';
import { readBlocks } from '../blocks/read-blocks.js';
import type { PageEvidence } from '../page/page-evidence.js';
import { readByline } from './authors/read-byline.js';
import { bodyStartOf } from './body-start.js';
import { canonicalUrlOf } from './canonical-url.js';
import { declaredLanguagesOf } from './declared-languages.js';
import { readTitle } from './headline/read-title.js';
import type { Metadata } from './metadata.js';
import { rightsOf } from './rights.js';
import { sectionOf } from './section.js';
import { siteNamesOf } from './site-names.js';
import { readStandfirst } from './standfirst/read-standfirst.js';
import { topicsOf } from './topics.js';

/**
 * What a page is about and by whom, each field with the evidence that won it.
 * @param blocks the page's texts, where they have been read already
 */
export const readMetadata = (
  evidence: PageEvidence,
  blocks: readonly Block[] = readBlocks(evidence.tree),
): Metadata => {
  const site = siteNamesOf(evidence);
  const { title, alternatives, element: headline } = readTitle(evidence, { site, blocks });
  const body = bodyStartOf(evidence.tree, blocks);
  const standfirst = readStandfirst(evidence, blocks, { title: title.value, headline, body });
  const {
    byline,
    alternatives: bylineAlternatives,
    elements,
  } = readByline(evidence, blocks, { headline, body, site, title: title.value });
  const canonicalUrl = canonicalUrlOf(evidence);
  const section = sectionOf(evidence, title.value);
  return {
    title,
    titleAlternatives: alternatives,
    ...(standfirst.subtitle ? { subtitle: standfirst.subtitle } : {}),
    summary: standfirst.summary,
    byline,
    bylineAlternatives,
    ...(canonicalUrl ? { canonicalUrl } : {}),
    languages: declaredLanguagesOf(evidence, headline),
    ...(section ? { section } : {}),
    topics: topicsOf(evidence, site),
    rights: rightsOf(evidence, evidence.articles),
    ...(headline ? { titleElement: headline } : {}),
    standfirstElements: standfirst.elements,
    bylineElements: elements,
  };
};

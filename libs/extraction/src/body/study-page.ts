import type { Block } from '../blocks/block.js';
import { readBlocks } from '../blocks/read-blocks.js';
import type { Metadata } from '../metadata/metadata.js';
import { readMetadata } from '../metadata/read-metadata.js';
import type { PageEvidence } from '../page/page-evidence.js';
import type { PageRegion } from '../structure/page-region.js';
import { captionsOf } from '../structure/structure.js';
import { isWithin } from '../tree/tree.js';
import { layoutOf, type Layout } from './layout.js';
import { outsideKinds, type OutsideKind } from './outside-blocks.js';
import { factsOf, type PageFacts } from './page-facts.js';

/** A page as it is known before its body is told apart. */
export interface StudiedPage {
  readonly evidence: PageEvidence;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  /** Of each block, what other field than the body has it. */
  readonly outside: readonly (OutsideKind | undefined)[];
  readonly facts: PageFacts;
}

/** Texts of linked data that are shorter are summaries, in characters. */
const shortestBody = 200;
const markup = /<[^>]{0,500}>/g;

const articleBodyOf = ({ articles }: PageEvidence): string => {
  for (const { articleBody } of articles) {
    if (typeof articleBody === 'string' && articleBody.length > shortestBody) return articleBody.replace(markup, ' ');
  }
  return '';
};

/** Where the article about is: from the headline through the last text of the container. */
const roughRegion = (blocks: readonly Block[], { containers }: Layout, metadata: Metadata): PageRegion => {
  const inside = blocks.filter(({ element }) => isWithin(element, containers.byFlow));
  const last = inside.at(-1)?.element.order ?? containers.byFlow.lastOrder;
  const first = metadata.titleElement?.order ?? inside[0]?.element.order ?? containers.byFlow.order;
  return { first: Math.min(first, last), last };
};

export const studyPage = (evidence: PageEvidence): StudiedPage => {
  const { tree } = evidence;
  const blocks = readBlocks(tree);
  const metadata = readMetadata(evidence, blocks);
  const layout = layoutOf(tree, blocks);
  const captions = captionsOf(evidence, roughRegion(blocks, layout, metadata));
  const outside = outsideKinds(blocks, { metadata, captionElements: captions.map(({ element }) => element) });
  const known = { title: metadata.title.value, outside, articleBody: articleBodyOf(evidence) };
  return { evidence, blocks, metadata, outside, facts: factsOf({ tree, blocks, layout, known }) };
};

import type { ElementNode } from '../../tree/tree.js';
import { log, share, type At, type Feature } from './feature.js';

/** Levels from an element up to the nearest that holds the container, and from there down to the container. */
const levelsTo = (element: ElementNode, container: ElementNode): { readonly off: number; readonly above: number } => {
  let at: ElementNode | undefined = element;
  let off = 0;
  while (at && (container.order < at.order || container.order > at.lastOrder)) {
    at = at.parent;
    off += 1;
  }
  return { off, above: at ? container.depth - at.depth : container.depth };
};

const flowAt = ({ facts: { containers } }: At, element: ElementNode | undefined): number =>
  share(containers.flow[element?.order ?? 0] ?? 0, containers.flow[containers.byFlow.order] ?? 0);

const absent = -1;

/** Where a block stands towards what holds the article. */
export const placeFeatures: readonly Feature[] = [
  { name: 'offTrunk', value: ({ facts, order }) => facts.surroundings.offTrunk[order] ?? 0 },
  { name: 'flow.off', value: ({ block, facts }) => levelsTo(block.element, facts.containers.byFlow).off },
  { name: 'flow.above', value: ({ block, facts }) => levelsTo(block.element, facts.containers.byFlow).above },
  { name: 'weight.off', value: ({ block, facts }) => levelsTo(block.element, facts.containers.byWeight).off },
  { name: 'weight.above', value: ({ block, facts }) => levelsTo(block.element, facts.containers.byWeight).above },
  { name: 'flow.parent', value: (at) => flowAt(at, at.block.element.parent) },
  { name: 'flow.grand', value: (at) => flowAt(at, at.block.element.parent?.parent) },
  { name: 'kin.count', value: ({ facts, index }) => log(facts.kin[index]?.count ?? 1) },
  {
    name: 'kin.length',
    value: ({ facts, index }) => log((facts.kin[index]?.length ?? 0) / (facts.kin[index]?.count ?? 1)),
  },
  {
    name: 'kin.linked',
    value: ({ facts, index }) => share(facts.kin[index]?.linked ?? 0, facts.kin[index]?.length ?? 0),
  },
  { name: 'kin.share', value: ({ facts, index }) => share(facts.kin[index]?.length ?? 0, facts.length) },
  { name: 'kin.prose', value: ({ facts, index }) => share(facts.kin[index]?.prose ?? 0, facts.kin[index]?.count ?? 0) },
  {
    name: 'siblings.prose',
    value: ({ facts, block }) => share(facts.proseBelow(block.element.parent), facts.proseLength),
  },
  {
    name: 'cousins.prose',
    value: ({ facts, block }) => share(facts.proseBelow(block.element.parent?.parent), facts.proseLength),
  },
  {
    name: 'title.off',
    value: ({ facts, block }) => (facts.titleElement ? levelsTo(block.element, facts.titleElement).off : absent),
  },
  {
    name: 'title.above',
    value: ({ facts, block }) => (facts.titleElement ? levelsTo(block.element, facts.titleElement).above : absent),
  },
  { name: 'depth', value: ({ block }) => block.element.depth },
];

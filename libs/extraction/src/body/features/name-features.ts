import { classWordKinds } from '../class-words.js';
import { semanticNames } from '../surroundings.js';
import type { At, Feature } from './feature.js';

const tags = ['p', 'div', 'li', 'td', 'blockquote', 'section', 'figcaption'] as const;

const bitFeatures = (prefix: string, kinds: readonly string[], bits: (at: At) => number): Feature[] =>
  kinds.map((kind, bit) => ({ name: `${prefix}.${kind}`, value: (at) => (bits(at) >> bit) & 1 }));

/** What the names of the elements around a block say. */
export const nameFeatures: readonly Feature[] = [
  ...tags.map((tag): Feature => ({ name: `tag.${tag}`, value: ({ block }) => Number(block.element.name === tag) })),
  ...bitFeatures('own', classWordKinds, ({ facts, order }) => facts.surroundings.ownSignals[order] ?? 0),
  ...bitFeatures('near', classWordKinds, ({ facts, order }) => facts.surroundings.nearSignals[order] ?? 0),
  ...bitFeatures('all', classWordKinds, ({ facts, order }) => facts.surroundings.allSignals[order] ?? 0),
  ...bitFeatures('in', semanticNames, ({ facts, order }) => facts.surroundings.semantics[order] ?? 0),
  { name: 'hidden', value: ({ facts, order }) => facts.surroundings.hidden[order] ?? 0 },
  { name: 'marked', value: ({ facts, order }) => facts.surroundings.marked[order] ?? 0 },
];

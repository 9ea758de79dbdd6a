import { headingLevel, log, share, type At, type Feature } from './feature.js';

const furthest = 10;

const proseDistance = ({ facts: { prose }, index }: At, step: 1 | -1): number => {
  for (let count = 1; count <= furthest; count += 1) if (prose[index + step * count]) return count;
  return furthest + 1;
};

const sinceHeading = ({ facts: { blocks }, index }: At): number => {
  for (let count = 0; count < furthest; count += 1) {
    const block = blocks[index - count];
    if (block && headingLevel(block) > 0) return count;
  }
  return furthest;
};

const absent = -1;

const neighbour = (offset: number): Feature[] => {
  const feature = (name: string, value: (at: At, index: number) => number): Feature => ({
    name: `at${offset}.${name}`,
    value: (at) => (at.facts.blocks[at.index + offset] ? value(at, at.index + offset) : absent),
  });
  return [
    feature('length', ({ facts }, index) => log(facts.blocks[index]?.length ?? 0)),
    feature('linked', ({ facts }, index) => share(facts.blocks[index]?.linked ?? 0, facts.blocks[index]?.length ?? 0)),
    feature('ends', ({ facts }, index) => Number(facts.measuresOf(index).endsSentence)),
    feature('sibling', ({ facts, block }, index) => {
      const other = facts.blocks[index]?.element;
      return Number(other?.parent === block.element.parent) + Number(other === block.element);
    }),
    feature('heading', ({ facts }, index) => Number((facts.blocks[index] && headingLevel(facts.blocks[index])) ?? 0)),
    feature('phrase', ({ facts }, index) => Number(facts.phrasesOf(index) > 0)),
  ];
};

/** What stands before and behind a block. */
export const orderFeatures: readonly Feature[] = [
  { name: 'prose.before', value: (at) => proseDistance(at, -1) },
  { name: 'prose.after', value: (at) => proseDistance(at, 1) },
  {
    name: 'prose.position',
    value: ({ facts, vocabulary, index }) => share(vocabulary.proseBefore[index] ?? 0, facts.proseLength),
  },
  { name: 'prose.total', value: ({ facts }) => log(facts.proseLength) },
  { name: 'prose.own', value: ({ facts, index }) => Number(facts.prose[index] ?? false) },
  { name: 'position', value: ({ facts, index }) => share(index, facts.blocks.length) },
  { name: 'sinceHeading', value: sinceHeading },
  {
    name: 'title.after',
    value: ({ facts, index }) => (facts.titleIndex < 0 ? 0 : Math.sign(index - facts.titleIndex)),
  },
  {
    name: 'title.distance',
    value: ({ facts, index }) => (facts.titleIndex < 0 ? 99 : Math.max(-20, Math.min(index - facts.titleIndex, 50))),
  },
  ...[-2, -1, 1, 2].flatMap(neighbour),
];

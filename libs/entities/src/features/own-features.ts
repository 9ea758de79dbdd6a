import { category, nameLikeness } from '../gazetteers/index.js';
import { titleKind } from '../titles/title-kind.js';
import { shapeOf } from './shape.js';
import { bandOf } from './sort-of-word.js';
import type { WordFacts } from './word-facts.js';

/** Features of a word by itself, by how far they count: for the word, for its neighbours too, for two words around. */
export interface OwnFeatures {
  readonly here: readonly string[];
  readonly close: readonly string[];
  readonly near: readonly string[];
}

const affixLengths = [1, 2, 3, 4] as const;
const longestLength = 12;
const article = /^ال/;

const affixes = (folded: string): string[] =>
  affixLengths
    .filter((size) => folded.length > size)
    .flatMap((size) => [`prefix=${folded.slice(0, size)}`, `suffix=${folded.slice(-size)}`]);

const listFeatures = ({ readings }: WordFacts): string[] =>
  readings.flatMap(({ chain, categories }) => {
    const how = chain === '' ? '' : '/clitic';
    const lists = Object.entries(category).filter(([, bit]) => (categories & bit) !== 0);
    return [...lists.map(([name]) => `list=${name}${how}`), ...(categories === 0 ? [] : [`lists=${categories}${how}`])];
  });

const cliticFeatures = ({ readings, frequency }: WordFacts): string[] =>
  readings
    .slice(1)
    .flatMap((reading) => [
      `chain=${reading.chain}/${reading.categories}`,
      `chain=${reading.chain}/${bandOf(reading.frequency)}/${bandOf(frequency)}`,
    ]);

/** Likeness is told of words that are no common ones: so it always comes with the frequency. */
const likenessFeatures = ({ folded, readings, frequency }: WordFacts): { here: string[]; close: string[] } => {
  const { name, foreign } = nameLikeness(folded);
  const bare = nameLikeness((readings.at(-1)?.key ?? folded).replace(article, ''));
  const band = bandOf(frequency);
  return {
    here: [`like=${name}/${band}`, `foreign=${foreign}/${band}`, `bare=${bare.name}`, `bareforeign=${bare.foreign}`],
    close: [`like=${name >> 1}`, `foreign=${foreign >> 1}`],
  };
};

export const ownFeatures = (word: WordFacts, sort: string): OwnFeatures => {
  const { surface, folded, readings, title, frequency } = word;
  const likeness = likenessFeatures(word);
  const shape = shapeOf(surface);
  return {
    here: [
      ...cliticFeatures(word),
      ...likeness.here,
      `raw=${surface}`,
      `length=${Math.min(folded.length, longestLength)}`,
      ...affixes(folded),
    ],
    close: [
      ...(shape === '' ? [] : [`shape=${shape}`]),
      ...readings.map(({ key }) => `stem=${key}`),
      ...listFeatures(word),
      `zipf=${frequency}`,
      ...likeness.close,
      `prefix2=${folded.slice(0, 2)}`,
      `suffix2=${folded.slice(-2)}`,
      `suffix3=${folded.slice(-3)}`,
    ],
    near: [`w=${folded}`, `sort=${sort}`, `title=${title & ~titleKind.proclitic}`],
  };
};

import { share, type At, type Feature } from './feature.js';

const shareOf = (words: readonly string[], known: ReadonlySet<string>): number => {
  let count = 0;
  for (const word of words) if (known.has(word)) count += 1;
  return share(count, words.length);
};

/** Shorter texts stand in any body by chance, in characters. */
const shortestHeld = 20;

const heldByData = ({ vocabulary: { articleBody }, block }: At): number => {
  if (articleBody === '' || block.length < shortestHeld) return 0;
  return articleBody.includes(block.text.replace(/\s+/g, '')) ? 1 : -1;
};

/** What title, linked data and the rest of the text say of a block. */
export const evidenceFeatures: readonly Feature[] = [
  { name: 'title.words', value: ({ vocabulary, index }) => shareOf(vocabulary.wordsOf(index), vocabulary.title) },
  { name: 'vocabulary', value: ({ vocabulary, index }) => shareOf(vocabulary.wordsOf(index), vocabulary.article) },
  { name: 'standfirst', value: ({ facts, index }) => Number(facts.known.outside[index] === 'opening') },
  { name: 'data.given', value: ({ vocabulary }) => Number(vocabulary.articleBody !== '') },
  { name: 'data.holds', value: heldByData },
];

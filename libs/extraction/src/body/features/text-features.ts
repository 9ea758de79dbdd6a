import { phraseKinds } from '../boilerplate-phrases.js';
import { headingLevel, log, share, type Feature } from './feature.js';

/** What the text of a block says of itself, in any language. */
export const textFeatures: readonly Feature[] = [
  { name: 'length', value: ({ block }) => log(block.length) },
  { name: 'words', value: ({ measures }) => log(measures.words) },
  { name: 'linked', value: ({ block }) => share(block.linked, block.length) },
  { name: 'links', value: ({ block }) => block.links },
  { name: 'bold', value: ({ block }) => share(block.bold, block.length) },
  { name: 'italic', value: ({ block }) => share(block.italic, block.length) },
  { name: 'part', value: ({ block }) => Math.min(block.part, 3) },
  { name: 'digits', value: ({ measures }) => share(measures.digits, measures.length) },
  { name: 'capitals', value: ({ measures }) => share(measures.capitals, measures.length) },
  { name: 'commas', value: ({ measures }) => share(measures.commas, measures.words) },
  { name: 'sentenceEnds', value: ({ measures }) => measures.sentenceEnds },
  { name: 'quotes', value: ({ measures }) => Math.min(measures.quotes, 6) },
  { name: 'separators', value: ({ measures }) => share(measures.separators, measures.words) },
  { name: 'endsSentence', value: ({ measures }) => Number(measures.endsSentence) },
  { name: 'endsOpen', value: ({ measures }) => Number(measures.endsOpen) },
  { name: 'startsSmall', value: ({ measures }) => Number(measures.startsSmall) },
  { name: 'headingLevel', value: ({ block }) => headingLevel(block) },
  { name: 'copies', value: ({ facts, index }) => Math.min(facts.copies[index] ?? 1, 4) },
  ...phraseKinds.map((kind, bit): Feature => ({
    name: `phrase.${kind}`,
    value: ({ facts, index }) => (facts.phrasesOf(index) >> bit) & 1,
  })),
];

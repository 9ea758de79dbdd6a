import type { EntityType } from '@khabar/entities';
import { functionWords } from '../function-words.js';
import type { Bio, Sentence } from '../../sets/sentence.js';
import { nameOf, type GuessedSentence, type NameInSentence } from './name-in-sentence.js';
import { countryOrPeople } from './known-types.js';
import { votesOf, type Votes } from './votes.js';

/** One page must not teach more than a few others together. */
const mostSentences = 200;

const longList = 12;
const leastFunctionWords = 0.08;
const mostCapitals = 0.7;

const isWord = /^\p{L}+$/u;
const isInCapitals = /^\p{Lu}+$/u;

const isShouted = (tokens: readonly string[]): boolean => {
  const words = tokens.filter((token) => isWord.test(token));
  return words.length > 2 && words.filter((word) => isInCapitals.test(word)).length > mostCapitals * words.length;
};

/** Rows of tables and references. */
const isList = (tokens: readonly string[]): boolean =>
  tokens.length > longList &&
  tokens.filter((token) => functionWords.has(token.toLowerCase())).length < leastFunctionWords * tokens.length;

/** The type of a token that the teacher left out: 'doubtful' where it is a name elsewhere in the text. */
const leftOut = (token: string, { typeOf, surnames, repeated }: Votes): EntityType | 'doubtful' | undefined => {
  if (!/^\p{Lu}/u.test(token)) return undefined;
  if (surnames.has(token)) return 'person';
  const known = countryOrPeople(token);
  if (known) return known;
  return repeated.has(token) && typeOf.get(token) !== 'misc' ? 'doubtful' : undefined;
};

const sureNames = ({ tokens, names }: GuessedSentence, votes: Votes): NameInSentence[] | undefined => {
  const sure: NameInSentence[] = [];
  const held = new Set<number>();
  for (const name of names) {
    const type = votes.typeOf.get(nameOf(tokens, name));
    if (type === undefined || type === 'doubtful') return undefined;
    sure.push({ ...name, type });
    for (let token = name.from; token < name.to; token += 1) held.add(token);
  }
  for (const [index, token] of tokens.entries()) {
    const type = held.has(index) ? undefined : leftOut(token, votes);
    if (type === 'doubtful') return undefined;
    if (type) sure.push({ from: index, to: index + 1, type });
  }
  return sure;
};

const labelled = (tokens: readonly string[], names: readonly NameInSentence[]): Sentence => {
  const labels = tokens.map((): Bio => 'O');
  for (const { from, to, type } of names) {
    for (let index = from; index < to; index += 1) labels[index] = `${index === from ? 'B' : 'I'}-${type}`;
  }
  return { tokens, labels };
};

/** The sentences of a text whose names are beyond doubt, as all its sentences together have it. */
export const sureSentences = (sentences: readonly GuessedSentence[]): Sentence[] => {
  const taken = sentences.slice(0, mostSentences).filter(({ tokens }) => !isShouted(tokens));
  const votes = votesOf(taken);
  return taken.flatMap((sentence) => {
    const names = isList(sentence.tokens) ? undefined : sureNames(sentence, votes);
    return names ? [labelled(sentence.tokens, names)] : [];
  });
};

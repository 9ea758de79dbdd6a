import type { NameInSentence } from './name-in-sentence.js';
import { titlesBeforePeople } from './titles-before-people.js';

const articles = new Set(['the', 'a', 'an']);
const possessives = new Set(["'s", '’s', "'", '’']);
/** No name holds these: it ran over the end of a phrase. */
const broken = /[|•*#=~<>{}[\]()!?;:]/;

const opensWithLetter = /^\p{L}/u;
const opensWithCapital = /^\p{Lu}/u;
const holdsCapital = /\p{Lu}/u;
const holdsLetterOrDigit = /[\p{L}\p{N}]/u;

const isTitle = (token: string): boolean => titlesBeforePeople.has(token.toLowerCase().replace(/\.$/, ''));

/**
 * The same name in the manner of CoNLL 2003: the article, a possessive and marks stand outside, titles before a person too.
 * @returns undefined where nothing is left that could be a name
 */
export const conllName = (tokens: readonly string[], name: NameInSentence): NameInSentence | undefined => {
  let { from, to } = name;
  const first = (): string => tokens[from] ?? '';
  const last = (): string => tokens[to - 1] ?? '';
  while (from < to && (articles.has(first().toLowerCase()) || !opensWithLetter.test(first()))) from += 1;
  while (from < to && (possessives.has(last()) || !holdsLetterOrDigit.test(last()))) to -= 1;
  if (name.type === 'person') {
    while (from < to - 1 && isTitle(first())) from += 1;
    if (!opensWithCapital.test(first()) || !opensWithCapital.test(last())) return undefined;
  }
  const words = tokens.slice(from, to);
  if (!words.some((word) => holdsCapital.test(word)) || words.some((word) => broken.test(word))) return undefined;
  return { from, to, type: name.type };
};

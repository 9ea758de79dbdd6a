import type { SentenceView } from './sentence-view.js';
import { WordRole } from './words/word-roles.js';

/** Where the words of a speaker begin behind a verb of saying, or what stops the search for them. */
export interface Boundary {
  readonly at: number;
  readonly by: 'clause' | 'quotation' | 'colon' | 'nothing';
}

/** True for words within quotation marks, the opening mark included. */
export type Quoted = (index: number) => boolean;

const isVerb = ({ kinds }: SentenceView, index: number): boolean => {
  const verb = kinds[index]?.verb;
  return verb !== undefined && verb.ambiguous === undefined;
};

const isClause = ({ kinds }: SentenceView, index: number): boolean =>
  kinds[index]?.role === WordRole.clause || kinds[index]?.role === WordRole.clauseWithPronoun;

export interface Reach {
  readonly verb: number;
  /** How many words may stand between the verb and what it introduces. */
  readonly words: number;
}

/** Looks no further than `words`: constant time for each verb. */
export const boundaryBehind = (view: SentenceView, { verb, words }: Reach, quoted: Quoted): Boundary => {
  const { kinds } = view;
  const last = Math.min(kinds.length, verb + 1 + words);
  for (let index = verb + 1; index < last; index += 1) {
    if (quoted(index)) return { at: index, by: 'quotation' };
    const role = kinds[index]?.role;
    const begins = isClause(view, index);
    if (role === WordRole.colon)
      return isClause(view, index + 1) ? { at: index + 1, by: 'clause' } : { at: index, by: 'colon' };
    if (begins && kinds[index - 1]?.role !== WordRole.bare) {
      return { at: index, by: 'clause' };
    }
    if (role === WordRole.saying || (isVerb(view, index) && index > verb + 1)) return { at: index, by: 'nothing' };
  }
  return { at: last, by: 'nothing' };
};

import type { Quoted } from '../boundary.js';
import type { SentenceView } from '../sentence-view.js';
import { WordRole } from '../words/word-roles.js';
import { isGoverned } from './governed.js';
import { carriedBy, type Subject } from './subject.js';

export interface PlaceBehind {
  readonly verb: number;
  /** Index into `named` of the last name before the verb, -1 where there is none. */
  readonly lastName: number;
  readonly quoted: Quoted;
}

const longestDescription = 8;

/** Names before the verb that are looked at, so that each verb takes the same time. */
const mostNames = 6;

/** The person that the sentence is about before it comes to the verb: the first that nothing governs. */
const firstPerson = (view: SentenceView, lastName: number): Subject | undefined => {
  for (let name = Math.max(0, lastName - mostNames); name <= lastName; name += 1) {
    const placed = view.named[name];
    if (placed?.entity.type === 'person' && !isGoverned(view, placed)) return { kind: 'named', entity: placed.entity };
  }
  return undefined;
};

const endsPhrase = new Set<WordRole>([WordRole.comma, WordRole.stop, WordRole.colon, WordRole.clause, WordRole.aside]);

/** The folded words of the noun phrase that ends before the verb. */
const phraseBefore = ({ kinds }: SentenceView, { verb, quoted }: PlaceBehind): string[] => {
  const words: string[] = [];
  for (let index = verb - 1; index >= 0 && words.length < longestDescription; index -= 1) {
    const kind = kinds[index];
    if (!kind || quoted(index) || endsPhrase.has(kind.role)) break;
    if (kind.verb && kind.verb.ambiguous === undefined) break;
    if (kind.role !== WordRole.adverb && kind.role !== WordRole.preposition) words.push(kind.folded);
  }
  return words.reverse();
};

/**
 * The subject of a verb that stands behind it, as in English: the name or pronoun right before it; behind a relative clause
 * or an apposition the person named first; else the noun phrase before it. Undefined where nothing stands before it.
 */
export const subjectBefore = (view: SentenceView, place: PlaceBehind): Subject | undefined => {
  const { verb, lastName, quoted } = place;
  const { kinds, named } = view;
  const nearest = named[lastName];
  let index = verb - 1;
  while (index > 0 && kinds[index]?.role === WordRole.adverb && nearest?.next !== index + 1) index -= 1;
  if (index < 0 || quoted(index)) return undefined;
  if (nearest && nearest.next === index + 1 && nearest.entity.type !== 'misc' && !isGoverned(view, nearest)) {
    return { kind: 'named', entity: nearest.entity };
  }
  switch (kinds[index]?.role) {
    case WordRole.he:
      return carriedBy('masculine');
    case WordRole.she:
      return carriedBy('feminine');
    case WordRole.they:
      return { kind: 'unknown' };
    case WordRole.comma:
      return firstPerson(view, lastName);
  }
  const words = phraseBefore(view, { ...place, verb: index + 1 });
  return words.length > 0 ? { kind: 'described', words } : undefined;
};

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

const longestDescription = 6;

/** Names before the verb, nearest first; the number of names that are looked at is bounded. */
const mostNames = 6;

/** The person that the sentence is about before it comes to the verb: the first that nothing governs. */
const firstPerson = (view: SentenceView, lastName: number): Subject | undefined => {
  for (let name = Math.max(0, lastName - mostNames); name <= lastName; name += 1) {
    const placed = view.named[name];
    if (placed?.entity.type === 'person' && !isGoverned(view, placed)) return { kind: 'named', entity: placed.entity };
  }
  return undefined;
};

/**
 * The subject of a verb that stands behind it, as in English: the name, pronoun or noun phrase right before it; behind a
 * relative clause or an apposition the person named first.
 */
export const subjectBefore = (view: SentenceView, { verb, lastName, quoted }: PlaceBehind): Subject | undefined => {
  const { kinds, named } = view;
  const nearest = named[lastName];
  const described: string[] = [];
  for (let index = verb - 1; index >= 0 && described.length < longestDescription; index -= 1) {
    if (nearest && nearest.next === index + 1) {
      const fits = nearest.entity.type !== 'misc' && (described.length === 0 || nearest.entity.type === 'person');
      if (fits && !isGoverned(view, nearest)) return { kind: 'named', entity: nearest.entity };
      return firstPerson(view, lastName) ?? { kind: 'unknown' };
    }
    if (quoted(index)) break;
    const kind = kinds[index];
    switch (kind?.role) {
      case WordRole.he:
        return carriedBy('masculine');
      case WordRole.she:
        return carriedBy('feminine');
      case WordRole.they:
        return { kind: 'unknown' };
      case WordRole.adverb:
        break;
      case WordRole.comma:
        if (described.length > 0) return { kind: 'described', words: described.reverse() };
        return firstPerson(view, lastName);
      case WordRole.stop:
      case WordRole.colon:
      case WordRole.clause:
      case WordRole.aside:
      case WordRole.preposition:
        return described.length > 0
          ? (firstPerson(view, lastName) ?? { kind: 'described', words: described.reverse() })
          : undefined;
      default:
        if (kind) described.push(kind.folded);
    }
  }
  return described.length > 0 ? { kind: 'described', words: described.reverse() } : undefined;
};

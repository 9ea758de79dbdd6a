import type { NamedEntity } from '../quote.js';
import type { PlacedEntity, SentenceView } from '../sentence-view.js';
import { WordRole } from '../words/word-roles.js';
import { isGoverned } from './governed.js';
import { carriedBy, type Subject } from './subject.js';

export interface VerbPlace {
  readonly verb: number;
  /** Index of the word before which the subject must stand: the clause, the quotation, the next verb. */
  readonly until: number;
  /** Index into `named` of the first name behind the verb. */
  readonly nextName: number;
}

const longestDescription = 8;

const leads = ({ type }: NamedEntity): boolean => type === 'organisation' || type === 'place';

/**
 * The subject of a verb that stands before it, as in Arabic: a person named before the clause begins, alone, with a title
 * or as an apposition; else an organisation or a state right behind the verb.
 */
export const subjectBehind = (view: SentenceView, { verb, until, nextName }: VerbPlace): Subject => {
  const { kinds, named } = view;
  const described: string[] = [];
  let onlyBodies = true;
  let state: 'subject' | 'apposition' | 'aside' = 'subject';
  let name = nextName;
  let group: NamedEntity | undefined;
  for (let index = verb + 1; index < until; index += 1) {
    const placed: PlacedEntity | undefined = named[name];
    const kind = kinds[index];
    if (placed?.first === index) {
      name += 1;
      const eligible = state === 'subject' || (state === 'apposition' && kinds[index - 1]?.role === WordRole.comma);
      if (eligible && !isGoverned(view, placed)) {
        if (placed.entity.type === 'person') return { kind: 'named', entity: placed.entity };
        if (state === 'subject' && onlyBodies && leads(placed.entity)) group ??= placed.entity;
      }
      if (state === 'subject') for (let at = index; at < placed.next; at += 1) described.push(kinds[at]?.folded ?? '');
      index = Math.max(index, placed.next - 1);
      continue;
    }
    switch (kind?.role) {
      case WordRole.comma:
        state = 'apposition';
        break;
      case WordRole.stop:
      case WordRole.aside:
        state = 'aside';
        break;
      case WordRole.preposition:
        if (described.length === 0) state = 'aside';
        break;
      case WordRole.adverb:
        break;
      default:
        if (state !== 'subject' || kind === undefined) break;
        described.push(kind.folded);
        onlyBodies &&= kind.role === WordRole.body;
    }
  }
  if (group) return { kind: 'named', entity: group };
  if (described.length > 0) return { kind: 'described', words: described.slice(0, longestDescription) };
  return carriedBy(kinds[verb]?.verb?.gender);
};

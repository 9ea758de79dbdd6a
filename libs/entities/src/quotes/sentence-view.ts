import type { Sentence } from '@khabar/language/analysis';
import type { NamedEntity } from './quote.js';
import type { WordKind, WordKinds } from './words/word-kind.js';

export interface PlacedEntity {
  readonly entity: NamedEntity;
  readonly start: number;
  readonly end: number;
  /** The words of the sentence that it covers: from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** A sentence with what is known of its words. */
export interface SentenceView {
  readonly sentence: Sentence;
  readonly kinds: readonly WordKind[];
  /** In the order of the text, without overlap. */
  readonly named: readonly PlacedEntity[];
}

export interface PlacedMention {
  readonly entity: NamedEntity;
  readonly start: number;
  readonly end: number;
}

/** All mentions in the order of the text; of those that overlap, the first and longest. */
export const placedMentions = (entities: readonly NamedEntity[]): PlacedMention[] => {
  const all = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ entity, start, end })));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let reached = 0;
  return all.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
};

/** @param mentions those that begin in this sentence */
export const viewOf = (sentence: Sentence, mentions: readonly PlacedMention[], kindOf: WordKinds): SentenceView => {
  const { words } = sentence;
  const named: PlacedEntity[] = [];
  let index = 0;
  for (const { entity, start, end } of mentions) {
    while (index < words.length - 1 && (words[index]?.end ?? 0) <= start) index += 1;
    let next = index + 1;
    while (next < words.length && (words[next]?.start ?? end) < end) next += 1;
    named.push({ entity, start, end, first: index, next });
    index = Math.min(next, words.length - 1);
  }
  return { sentence, kinds: words.map(({ surface }) => kindOf(surface)), named };
};

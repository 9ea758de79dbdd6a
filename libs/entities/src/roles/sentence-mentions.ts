import type { Word } from '@khabar/language/analysis';
import type { EntityType, Mention } from '../mentions/mention.js';

/** A mention among the words of a sentence: `words.slice(from, to)`. */
export interface WordSpan {
  readonly type: EntityType;
  readonly from: number;
  readonly to: number;
  readonly mention: Mention;
}

export interface SentenceMentions {
  readonly startingAt: (index: number) => WordSpan | undefined;
  readonly endingAt: (index: number) => WordSpan | undefined;
  readonly persons: readonly WordSpan[];
}

const none: SentenceMentions = { startingAt: () => undefined, endingAt: () => undefined, persons: [] };

/** Mentions of a text sentence by sentence; sentences are asked for in order. */
export const mentionsBySentence = (mentions: readonly Mention[]) => {
  let next = 0;
  return (words: readonly Word[]): SentenceMentions => {
    const last = words.at(-1)?.end ?? 0;
    if ((mentions[next]?.start ?? Infinity) >= last) return none;
    const starts = new Map<number, WordSpan>();
    const ends = new Map<number, WordSpan>();
    let index = 0;
    for (let mention = mentions[next]; mention && mention.start < last; mention = mentions[next]) {
      next += 1;
      while (index < words.length && (words[index]?.end ?? 0) <= mention.start) index += 1;
      const from = index;
      let to = from + 1;
      while (to < words.length && (words[to]?.start ?? Infinity) < mention.end) to += 1;
      const span = { type: mention.type, from, to, mention };
      starts.set(from, span);
      ends.set(to - 1, span);
    }
    return {
      startingAt: (at) => starts.get(at),
      endingAt: (at) => ends.get(at),
      persons: [...starts.values()].filter(({ type }) => type === 'person'),
    };
  };
};

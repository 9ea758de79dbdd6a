import type { Sentence, Word } from '@khabar/language/analysis';
import type { Mention } from '../mentions/mention.js';

/** A second name given in brackets right behind the first: `(WHO)`, `(حماس)`. */
export interface BracketedName {
  readonly of: Mention;
  readonly start: number;
  readonly end: number;
}

const opening: ReadonlySet<number> = new Set([...'([（'].map((bracket) => bracket.charCodeAt(0)));
const closing = new Set([')', ']', '）']);
const quotes = new Set(['"', '«', '»', '“', '”', "'", '‘', '’']);
const upperCase = /^[\p{Lu}\p{N}.&-]{2,10}$/u;
const arabicWord = /^\p{Script=Arabic}{3,12}$/u;

const nameAt = (words: readonly Word[], bracket: number): Word | undefined => {
  const inside = quotes.has(words[bracket + 1]?.surface ?? '') ? bracket + 2 : bracket + 1;
  const name = words[inside];
  const behind = quotes.has(words[inside + 1]?.surface ?? '') ? inside + 2 : inside + 1;
  if (!name || !closing.has(words[behind]?.surface ?? '')) return undefined;
  return upperCase.test(name.surface) || arabicWord.test(name.surface) ? name : undefined;
};

/** Second names in brackets behind organisations of several words. */
export const bracketedNames = (sentences: readonly Sentence[], mentions: readonly Mention[]): BracketedName[] => {
  const byEnd = new Map(
    mentions.filter(({ type }) => type === 'organisation').map((mention) => [mention.end, mention]),
  );
  const names: BracketedName[] = [];
  if (byEnd.size === 0) return names;
  for (const { words } of sentences) {
    for (let index = 1; index < words.length; index += 1) {
      if (!opening.has(words[index]?.surface.charCodeAt(0) ?? 0)) continue;
      const of = byEnd.get(words[index - 1]?.end ?? -1);
      const name = of && nameAt(words, index);
      if (of && name) names.push({ of, start: name.start, end: name.end });
    }
  }
  return names;
};

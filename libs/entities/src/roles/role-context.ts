import type { Word } from '@khabar/language/analysis';
import { knownEntitiesIn, knownIndex } from '../known/index.js';
import { type RoleWord, roleWord } from './role-word.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** A sentence with what is known of its words. */
export interface RoleContext {
  readonly words: readonly Word[];
  readonly hasTitle: boolean;
  readonly at: (index: number) => RoleWord | undefined;
  /** The index behind the organisation or place that starts at this word; -1 where none does. */
  readonly nameEnd: (index: number, behindProclitic: boolean) => number;
  readonly isPerson: (index: number) => boolean;
  /** The index behind the person that starts at this word; -1 where none does. */
  readonly personEnd: (index: number) => number;
}

const longestKnown = 8;

/**
 * @param mentions of the sentence; without them only well-known names are told from other words
 */
export const roleContext = (words: readonly Word[], mentions?: SentenceMentions): RoleContext => {
  const read = words.map(({ surface }) => roleWord(surface));
  const { longest } = knownIndex();
  const mentionEnd = (index: number): number => {
    const span = mentions?.startingAt(index);
    return span && (span.type === 'organisation' || span.type === 'place') ? span.to : -1;
  };
  const knownEnd = (index: number, behindProclitic: boolean): number => {
    if (!behindProclitic && !longest.has(read[index]?.folded ?? '')) return -1;
    const folded = read.slice(index, index + longestKnown).map((word) => word.folded);
    const [span] = knownEntitiesIn(folded);
    if (!span || span.from !== 0 || (span.proclitic !== '') !== behindProclitic) return -1;
    const isName = span.candidates.some(
      ({ entity, ambiguous, languages }) =>
        !ambiguous && languages.includes('ar') && (entity.type === 'organisation' || entity.type === 'place'),
    );
    return isName ? index + span.to : -1;
  };
  return {
    words,
    at: (index) => read[index],
    hasTitle: read.some(({ kind }) => kind !== 0),
    nameEnd: (index, behindProclitic) => Math.max(mentionEnd(index), knownEnd(index, behindProclitic)),
    personEnd: (index) => {
      const span = mentions?.startingAt(index);
      return span?.type === 'person' ? span.to : -1;
    },
    isPerson: (index) => mentions?.startingAt(index)?.type === 'person',
  };
};

import type { Word } from '@khabar/language/analysis';
import { knownEntitiesIn } from '../known/index.js';
import { type RoleWord, roleWord } from './role-word.js';
import type { SentenceMentions } from './sentence-mentions.js';

/** A sentence with what is known of its words. */
export interface RoleContext {
  readonly words: readonly Word[];
  readonly at: (index: number) => RoleWord | undefined;
  /** The index behind the organisation or place that starts at this word; -1 where none does. */
  readonly nameEnd: (index: number, behindProclitic: boolean) => number;
  readonly isPerson: (index: number) => boolean;
}

const longestKnown = 8;

/**
 * @param mentions of the sentence; without them only well-known names are told from other words
 */
export const roleContext = (words: readonly Word[], mentions?: SentenceMentions): RoleContext => {
  const at = (index: number): RoleWord | undefined => {
    const word = words[index];
    return word && roleWord(word.surface);
  };
  const mentionEnd = (index: number): number => {
    const span = mentions?.startingAt(index);
    return span && (span.type === 'organisation' || span.type === 'place') ? span.to : -1;
  };
  const knownEnd = (index: number, behindProclitic: boolean): number => {
    const folded = words.slice(index, index + longestKnown).map(({ surface }) => roleWord(surface).folded);
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
    at,
    nameEnd: (index, behindProclitic) => Math.max(mentionEnd(index), knownEnd(index, behindProclitic)),
    isPerson: (index) => mentions?.startingAt(index)?.type === 'person',
  };
};

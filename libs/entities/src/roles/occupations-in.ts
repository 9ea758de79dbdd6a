import type { Sentence } from '@khabar/language/analysis';
import type { Mention } from '../mentions/mention.js';
import { arabicRoles } from './arabic-roles.js';
import { englishRoles } from './english-roles.js';
import { roleContext } from './role-context.js';
import type { RoleSpan } from './role-span.js';
import { mentionsBySentence, type SentenceMentions } from './sentence-mentions.js';

export interface SentenceRoles {
  readonly sentence: Sentence;
  readonly mentions: SentenceMentions;
  readonly roles: readonly RoleSpan[];
}

const rolesIn = (sentence: Sentence, mentions: SentenceMentions, language: string): RoleSpan[] => {
  if (language !== 'ar') return englishRoles(sentence.words, mentions, language);
  const context = roleContext(sentence.words, mentions);
  return context.hasTitle ? arabicRoles(context) : [];
};

/** The sentences that give a role, with what is named in them. Arabic is read as such, everything else like English. */
export const rolesBySentence = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: string,
): SentenceRoles[] => {
  const [primary = ''] = language.split('-');
  const mentionsOf = mentionsBySentence(mentions);
  return sentences.flatMap((sentence) => {
    const own = mentionsOf(sentence.words);
    const roles = rolesIn(sentence, own, primary);
    return roles.length === 0 ? [] : [{ sentence, mentions: own, roles }];
  });
};

/**
 * All titles, offices and occupations that a text gives, each over its complement (سكرتير اللجنة القومية), whether a
 * person is named beside them or not; in order, none within another.
 * @param mentions in order; may be empty, then complements are told by their grammar and by well-known names
 * @param language BCP 47
 */
export const occupationsIn = (
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  language: string,
): RoleSpan[] => rolesBySentence(sentences, mentions, language).flatMap(({ roles }) => roles);

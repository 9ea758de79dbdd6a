import { complementFrom, isOrganisationNoun } from './arabic-complement.js';
import { stemOf } from './arabic-head.js';
import {
  closingWords,
  elected,
  organisationNouns,
  portfolios,
  representatives,
  takesDative,
} from './arabic-role-words.js';
import type { RoleContext } from './role-context.js';
import type { RoleWord } from './role-word.js';

/** A role as far as it is read: its title, and what stands between the title and the preposition. */
export interface ReadRole {
  readonly head: RoleWord;
  /** Nothing stands between. */
  readonly isBare: boolean;
  /** A part of an organisation does: لجنة. */
  readonly part: boolean;
  /** What is told apart by its place does: بعثة. */
  readonly placed: boolean;
}

export const isForAffairs = (word: RoleWord | undefined): boolean => /^لل?ش[ؤئ]ون/.test(word?.folded ?? '');

/** Where somebody works, with ب: مدرس مساعد … بكلية الدراسات. */
export const withOrganisation = (context: RoleContext, end: number): number => {
  const word = context.at(end);
  const isInside = word !== undefined && word.folded.startsWith('ب') && isOrganisationNoun(word.folded, 1);
  return isInside ? complementFrom(context, end, { letters: 1 }).end : end;
};

/** Of what somebody is head, with ل: الأمين العام لحلف الناتو. */
export const dative = (context: RoleContext, end: number, { head, isBare, part }: ReadRole): number => {
  const word = context.at(end);
  if (!word?.isWord || closingWords.has(word.folded)) return end;
  if (!word.folded.startsWith('ل') || word.folded.length < 4) return end;
  const takes = (part || !isBare) && takesDative.has(head.form);
  if (!takes && !isForAffairs(word)) return end;
  const isPortfolio = word.folded.startsWith('لل') && (!part || portfolios.has(`ا${word.folded.slice(1)}`));
  const isObject = isOrganisationNoun(word.folded, 1) || isPortfolio || (!part && context.nameEnd(end, true) > end);
  return isObject ? complementFrom(context, end, { letters: 1 }).end : end;
};

const prepositions = new Set(['في', 'لدي', 'الي', 'عن']);

/** Where or for whom somebody is what he is: سفير … في بغداد, النائب عن حزب, منسق … في منظمة. */
export const preposition = (context: RoleContext, end: number, { head, isBare, placed }: ReadRole): number => {
  const word = context.at(end);
  const next = context.at(end + 1);
  if (!word || !prepositions.has(word.folded) || !next?.isWord) return end;
  const stem = stemOf(head);
  const represents = representatives.has(stem);
  const isOrganisation = organisationNouns.has(next.folded) || organisationNouns.has(next.bare);
  const isNamed = context.nameEnd(end + 1, false) > 0;
  const objectEnd = complementFrom(context, end + 1).end;
  // Between a title and the name it belongs to, a place is the title's own: مدير المنظمة في أوروبا هانس.
  const isBeforePerson = !isBare && objectEnd > end + 1 && context.isPerson(objectEnd);
  const reaches: Readonly<Record<string, boolean>> = {
    في: isOrganisation || ((represents || placed) && isNamed) || isBeforePerson,
    لدي: represents,
    الي: represents && isNamed,
    عن: elected.has(stem) && (isOrganisation || isNamed),
  };
  return reaches[word.folded] ? objectEnd : end;
};

import { titleKind } from '../titles/title-kind.js';
import {
  closingWords,
  constructNouns,
  governedBy,
  institutionAdjectives,
  organisationNouns,
  partNouns,
  placedNouns,
  portfolios,
} from './arabic-role-words.js';
import type { RoleContext } from './role-context.js';
import { isNationality } from '../known/index.js';
import type { RoleWord } from './role-word.js';

/** How far a noun phrase reaches that says of what somebody is head: مجلس الوزراء العراقي. */
export interface Complement {
  /** Index behind its last word. */
  readonly end: number;
  /** It is told apart by its place: لجنة, بعثة. */
  readonly placed: boolean;
  /** It is a part of something: لجنة, مكتب. */
  readonly part: boolean;
}

const held = titleKind.office | titleKind.occupation | titleKind.rank;
const addressed = titleKind.honorific | titleKind.rank;
const longestComplement = 14;

const isAdjectiveOf = (word: RoleWord, before: RoleWord | undefined): boolean => {
  if (!word.definite || closingWords.has(word.folded)) return false;
  if ((word.kind & titleKind.modifier) !== 0 || institutionAdjectives.has(word.folded) || isNationality(word.folded))
    return true;
  if (/ي(?:ه|ين|ون)$/.test(word.folded)) return true;
  const feminine = before !== undefined && /(?:ه|ات)$/.test(before.folded);
  return feminine && word.folded.endsWith('ه') && word.kind === 0;
};

/** Adjectives of a definite noun, from an index on: its end. */
export const adjectivesEnd = (context: RoleContext, from: number): number => {
  let end = from;
  for (let word = context.at(end); word; word = context.at(end)) {
    if (!word.isWord || context.isPerson(end) || !isAdjectiveOf(word, context.at(end - 1))) break;
    end += 1;
  }
  return end;
};

const isPresentVerb = ({ folded }: RoleWord): boolean => /^[يت][^ا]{3,5}$/.test(folded) && !/ه$|^ت..ي.$/.test(folded);

const digit = /^\d/;

const isArticled = (word: RoleWord | undefined): boolean =>
  word !== undefined && word.isWord && word.definite && !closingWords.has(word.folded);

const isIndefiniteAdjective = (word: RoleWord): boolean =>
  isNationality(word.folded) || ((word.kind & titleKind.modifier) !== 0 && (word.kind & titleKind.office) === 0);

/** Portfolios that go on a list: التربية والتعليم, الأوقاف والشؤون الإسلامية. */
const coordinationEnd = (context: RoleContext, from: number): number => {
  let end = from;
  for (let word = context.at(end); word?.folded.startsWith('وال'); word = context.at(end)) {
    const isSecondAdjective = word.folded.endsWith('يه') && (context.at(end - 1)?.folded.endsWith('يه') ?? false);
    if (!portfolios.has(word.folded.slice(1)) && !(isSecondAdjective && (word.kind & held) === 0)) break;
    end = adjectivesEnd(context, end + 1);
  }
  return end;
};

const governs = (context: RoleContext, end: number): boolean => {
  const preposition = governedBy[context.at(end - 1)?.bare ?? ''];
  return preposition !== undefined && context.at(end)?.folded === preposition;
};

/**
 * A noun phrase from an index on.
 * @param options `letters` of its first word that belong to a preposition; `mayGoOn`: an indefinite noun that is no
 *   organisation may lead on to a definite one (موظف تسجيل الأراضي);
 *   `mayBeUnknown`: the first word may be a place that nobody knows
 */
export const complementFrom = (
  context: RoleContext,
  from: number,
  { letters = 0, mayGoOn = true, mayBeUnknown = false } = {},
): Complement => {
  let end = from;
  let closed = false;
  let placed = false;
  let part = false;
  let named = false;
  while (!closed && end - from < longestComplement) {
    const word = context.at(end);
    if (!word?.isWord || (context.isPerson(end) && end > from)) break;
    const isFirst = end === from && letters > 0;
    const noun = isFirst ? firstNoun(word.folded, letters) : word.folded;
    const isClosing = closingWords.has(noun);
    const nameEnd = isClosing ? -1 : context.nameEnd(end, isFirst);
    const bare = noun.startsWith('ال') ? noun.slice(2) : noun;
    placed ||= placedNouns.has(bare);
    part ||= partNouns.has(bare);
    if (nameEnd > end) {
      end = nameEnd;
      closed = true;
      named = true;
    } else if (isClosing || context.isPerson(end)) break;
    else if (noun.startsWith('ال') && noun.length > 3) {
      if ((word.kind & addressed) !== 0 && context.isPerson(end + 1)) break;
      end += 1;
      closed = true;
    } else {
      const next = context.at(end + 1);
      const before = context.at(end - 1);
      const isOfConstruct = before !== undefined && constructNouns.has(before.folded);
      const hasMore = constructNouns.has(noun) || isArticled(next);
      if ((noun.startsWith('و') && !constructNouns.has(noun)) || digit.test(noun)) break;
      const isUnknownName = end === from && mayBeUnknown && word.kind === 0;
      if (!hasMore && ((!isOfConstruct && !isUnknownName) || isIndefiniteAdjective(word))) break;
      if (!constructNouns.has(noun) && !isOfConstruct && !isUnknownName && (isPresentVerb(word) || !mayGoOn)) break;
      end += 1;
      closed = !hasMore;
    }
  }
  if (closed) end = adjectivesEnd(context, end);
  if (closed && !named) end = coordinationEnd(context, end);
  if (governs(context, end)) ({ end } = complementFrom(context, end + 1));
  return { end, placed, part };
};

/** The noun behind a preposition of one letter, with the article that لل hides. */
const firstNoun = (folded: string, letters: number): string => {
  const rest = folded.slice(letters);
  return folded.startsWith('لل') ? `ا${rest}` : rest;
};

/** Whether the noun behind a preposition of one letter is an organisation or a part of one. */
export const isOrganisationNoun = (folded: string, letters: number): boolean => {
  const noun = firstNoun(folded, letters);
  return organisationNouns.has(noun) || (noun.startsWith('ال') && organisationNouns.has(noun.slice(2)));
};

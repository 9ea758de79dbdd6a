import { titleKind } from '../titles/title-kind.js';
import { adjectivesEnd, complementFrom } from './arabic-complement.js';
import { isPair, stemOf } from './arabic-head.js';
import { dative, isForAffairs, preposition, withOrganisation } from './arabic-prepositions.js';
import { closingWords, placeRulers } from './arabic-role-words.js';
import type { RoleContext } from './role-context.js';
import type { RoleWord } from './role-word.js';

const deputies = titleKind.office | titleKind.modifier;
const held = titleKind.office | titleKind.occupation | titleKind.rank;

const isIndefiniteTitle = (word: RoleWord | undefined): boolean =>
  word !== undefined &&
  word.isWord &&
  (word.kind & deputies) !== 0 &&
  (word.kind & (titleKind.definite | titleKind.proclitic | titleKind.plural)) === 0;

const isDefiniteOffice = ({ kind }: RoleWord): boolean =>
  (kind & titleKind.office) !== 0 &&
  (kind & titleKind.definite) !== 0 &&
  (kind & (titleKind.proclitic | titleKind.plural | titleKind.honorific | titleKind.modifier)) === 0;

const isDefinite = ({ kind }: RoleWord): boolean => (kind & titleKind.definite) !== 0;
const isTanwin = ({ form }: RoleWord): boolean => form.endsWith('ا');

/** Behind the titles that stand in a row: نائب رئيس, مدير عام. */
const rowEnd = (context: RoleContext, from: number): number => {
  let end = from;
  while (isIndefiniteTitle(context.at(end)) && !context.isPerson(end)) end += 1;
  return end;
};

/** Of what somebody speaks or as what he acts, which may be a title itself: القائم بأعمال قاضي القضاة. */
const genitiveEnd = (context: RoleContext, end: number): number => {
  const folded = context.at(end)?.folded;
  return folded === 'باسم' || folded === 'باعمال' ? complementFrom(context, rowEnd(context, end + 1)).end : end;
};

const longestGap = 6;

const mayStandInGap = (word: RoleWord | undefined): boolean =>
  word !== undefined && /^(?:ال|وال|لل)/.test(word.folded) && word.kind === 0 && !closingWords.has(word.folded);

/** Between a role and the name it stands before, what has the article belongs to the role: زعيم التيار الصدري مقتدى. */
const endBeforePerson = (context: RoleContext, end: number): number => {
  let behind = end;
  while (behind - end < longestGap && !context.isPerson(behind) && mayStandInGap(context.at(behind))) behind += 1;
  return behind > end && context.isPerson(behind) ? behind : end;
};

/** Where the role ends that starts with the title at an index: behind its complement. */
export const roleEnd = (context: RoleContext, index: number): number => {
  const head = context.at(index);
  const next = context.at(index + 1);
  if (!head) return index;
  const stem = stemOf(head);
  if (stem === 'د' && next?.folded === '.') return index + 2;
  if ((head.kind & held) === 0 || stem === 'دكتور' || stem === 'دكتوره') return index + 1;
  const first = isPair(stem, next) && next?.folded !== 'باعمال' ? index + 2 : index + 1;
  let end = isDefinite(head) ? adjectivesEnd(context, first) : rowEnd(context, first);
  const last = context.at(end);
  // نائب الرئيس: the title that ends the row is the one whose complement follows.
  if (!isDefinite(head) && last && isDefiniteOffice(last) && !context.isPerson(end)) return roleEnd(context, end);
  const titles = end;
  const genitive = genitiveEnd(context, end);
  if (genitive > end) return endBeforePerson(context, genitive);
  let placed = false;
  let part = false;
  if (!isDefinite(head) && !isTanwin(head)) {
    const mayGoOn = (head.kind & titleKind.office) !== 0 || stem === 'موظف' || stem === 'استاذ';
    ({ end, placed, part } = complementFrom(context, end, { mayGoOn, mayBeUnknown: placeRulers.has(stem) }));
  }
  const role = { head, placed, part, isBare: end === index + 1 && !isTanwin(head) };
  if (end === titles || part || isForAffairs(context.at(end))) end = dative(context, end, role);
  end = withOrganisation(context, end);
  end = preposition(context, end, role);
  return end > index + 1 ? endBeforePerson(context, end) : end;
};

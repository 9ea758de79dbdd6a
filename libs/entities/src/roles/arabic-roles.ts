import { offsetBehind } from '../joining/proclitic-forms.js';
import { titleKind } from '../titles/title-kind.js';
import { adjectivesEnd, complementFrom, isOrganisationNoun, type Complement } from './arabic-complement.js';
import { isHead, stemOf } from './arabic-head.js';
import {
  closingWords,
  elected,
  onlyComplete,
  organisationNouns,
  placeRulers,
  portfolios,
  representatives,
  takesDative,
} from './arabic-role-words.js';
import type { RoleContext } from './role-context.js';
import type { RoleSpan } from './role-span.js';
import type { RoleWord } from './role-word.js';

const deputies = titleKind.office | titleKind.modifier;

/** How many letters of the word stand before the title: و of والوزير, ل of لرئيسة and of للرئيس. */
const lettersBefore = ({ folded, form, kind }: RoleWord): number => {
  if ((kind & titleKind.proclitic) === 0) return 0;
  const article = (kind & titleKind.definite) === 0 ? 0 : 2;
  const swallowed = folded.startsWith('لل') || folded.startsWith('ولل') || folded.startsWith('فلل') ? 1 : 0;
  return Math.max(0, folded.replace(/\.$/, '').length - form.length - article + swallowed);
};

const isIndefiniteTitle = (word: RoleWord | undefined): word is RoleWord =>
  word !== undefined &&
  word.isWord &&
  (word.kind & deputies) !== 0 &&
  (word.kind & (titleKind.definite | titleKind.proclitic | titleKind.plural)) === 0;

const isDefiniteOffice = ({ kind }: RoleWord): boolean =>
  (kind & titleKind.office) !== 0 &&
  (kind & titleKind.definite) !== 0 &&
  (kind & (titleKind.proclitic | titleKind.plural | titleKind.honorific | titleKind.modifier)) === 0;

const isTanwin = ({ form }: RoleWord): boolean => form.endsWith('ا');

/** Behind the titles that stand in a row: نائب رئيس, مدير عام. */
const rowEnd = (context: RoleContext, head: number): number => {
  let end = head + 1;
  while (isIndefiniteTitle(context.at(end)) && !context.isPerson(end)) end += 1;
  return end;
};

const genitive = (context: RoleContext, end: number): Complement | undefined => {
  const word = context.at(end);
  if (!word?.isWord || closingWords.has(word.folded)) return undefined;
  if (word.folded === 'باسم' || word.folded === 'باعمال') return complementWithTitle(context, end + 1);
  return undefined;
};

/** What an acting head acts as may be a title itself: القائم بأعمال قاضي القضاة. */
const complementWithTitle = (context: RoleContext, from: number): Complement =>
  complementFrom(context, rowOf(context, from));
const rowOf = (context: RoleContext, from: number): number =>
  isIndefiniteTitle(context.at(from)) ? rowEnd(context, from) : from;

const preposition = (
  context: RoleContext,
  end: number,
  { head, placed }: { head: RoleWord; placed: boolean },
): number => {
  const word = context.at(end);
  const next = context.at(end + 1);
  if (!word?.isWord || !next?.isWord) return end;
  const stem = stemOf(head);
  const represents = representatives.has(stem);
  const isOrganisation = organisationNouns.has(next.folded) || organisationNouns.has(next.bare);
  const isNamed = context.nameEnd(end + 1, false) > 0;
  const reaches =
    (word.folded === 'في' && (isOrganisation || ((represents || placed) && isNamed))) ||
    (word.folded === 'لدي' && represents) ||
    (word.folded === 'الي' && represents && isNamed);
  const speaksFor = word.folded === 'عن' && elected.has(stem) && (isOrganisation || isNamed);
  const objectEnd = complementFrom(context, end + 1).end;
  // Between a title and the name it belongs to, a place is the title's own: مدير المنظمة في أوروبا هانس.
  const isBeforePerson = word.folded === 'في' && objectEnd > end + 1 && context.isPerson(objectEnd);
  return reaches || speaksFor || isBeforePerson ? objectEnd : end;
};

const isForAffairs = (word: RoleWord | undefined): boolean => /^لل?ش[ؤئ]ون/.test(word?.folded ?? '');

interface Headed {
  readonly head: RoleWord;
  /** Nothing stands between the title and this place. */
  readonly isBare: boolean;
  /** A part of an organisation does. */
  readonly part: boolean;
}

/** Where somebody works, with ب: مدرس مساعد … بكلية الدراسات. */
const withOrganisation = (context: RoleContext, end: number): number => {
  const word = context.at(end);
  const isInside = word !== undefined && word.folded.startsWith('ب') && isOrganisationNoun(word.folded, 1);
  return isInside ? complementFrom(context, end, { letters: 1 }).end : end;
};

const dative = (context: RoleContext, end: number, { head, isBare, part }: Headed): number => {
  const word = context.at(end);
  if (!word?.isWord || closingWords.has(word.folded)) return end;
  if (/^ل?ب/.test(word.folded) && isOrganisationNoun(word.folded, 1))
    return complementFrom(context, end, { letters: 1 }).end;
  if (!word.folded.startsWith('ل') || word.folded.length < 4) return end;
  const takes = (part || !isBare) && takesDative.has(head.form);
  if (!takes && !isForAffairs(word)) return end;
  const isPortfolio = word.folded.startsWith('لل') && (!part || portfolios.has(`ا${word.folded.slice(1)}`));
  const isObject = isOrganisationNoun(word.folded, 1) || isPortfolio || (!part && context.nameEnd(end, true) > end);
  return isObject ? complementFrom(context, end, { letters: 1 }).end : end;
};

const roleEnd = (context: RoleContext, index: number, head: RoleWord): [end: number, complete: boolean] => {
  const isDefinite = (head.kind & titleKind.definite) !== 0;
  const honorific = (head.kind & (titleKind.office | titleKind.occupation | titleKind.rank)) === 0;
  if (head.form === 'د' && context.at(index + 1)?.folded === '.') return [index + 2, false];
  if (honorific || head.form === 'دكتور' || head.form === 'دكتوره') return [index + 1, false];
  let end = isDefinite ? adjectivesEnd(context, index + 1) : rowEnd(context, index);
  const last = context.at(end);
  // نائب الرئيس: the title that ends the row is the one whose complement follows.
  if (!isDefinite && last && isDefiniteOffice(last) && !context.isPerson(end)) return roleEnd(context, end, last);
  const titles = end;
  const named = genitive(context, end);
  if (named) return [named.end, true];
  let placed = false;
  let part = false;
  if (!isDefinite && !isTanwin(head)) {
    const mayGoOn = (head.kind & titleKind.office) !== 0 || head.form === 'موظف';
    ({ end, placed, part } = complementFrom(context, end, { mayGoOn, mayBeUnknown: placeRulers.has(stemOf(head)) }));
  }
  const isBare = end === index + 1 && !isTanwin(head);
  const hasGenitive = end > titles;
  if (!hasGenitive || part || isForAffairs(context.at(end))) end = dative(context, end, { head, isBare, part });
  end = withOrganisation(context, end);
  end = preposition(context, end, { head, placed });
  return [end, end > index + 1];
};

/** The roles that a sentence gives, in order, none within another. */
export const arabicRoles = (context: RoleContext): RoleSpan[] => {
  const { words } = context;
  const spans: RoleSpan[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const head = context.at(index);
    const word = words[index];
    const personEnd = context.personEnd(index);
    if (personEnd > index) {
      index = personEnd - 1;
      continue;
    }
    if (!word || !head || head.kind === 0) continue;
    const neighbours = {
      beforeName: context.nameEnd(index + 1, false) > 0,
      before: context.at(index - 1),
      next: context.at(index + 1),
      besideName: context.isPerson(index + 1),
    };
    if (!isHead(head, neighbours)) continue;
    const [end, complete] = roleEnd(context, index, head);
    if (!complete && !neighbours.besideName && onlyComplete.has(stemOf(head))) continue;
    spans.push({
      start: word.start + offsetBehind(word.surface, lettersBefore(head)),
      end: words[end - 1]?.end ?? word.end,
      kind: head.kind,
      complete,
      proclitic: (head.kind & titleKind.proclitic) !== 0,
    });
    index = end - 1;
  }
  return spans;
};

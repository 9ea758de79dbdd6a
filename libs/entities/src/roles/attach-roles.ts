import type { Word } from '@khabar/language/analysis';
import type { Mention } from '../mentions/mention.js';
import { foldWord } from '../joining/fold-word.js';
import { titleKind } from '../titles/title-kind.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import type { SentenceRoles } from './occupations-in.js';
import type { RoleSpan } from './role-span.js';
import type { WordSpan } from './sentence-mentions.js';

/** A role and the person beside it. */
export interface Attached {
  readonly role: RoleSpan;
  readonly person: Mention;
}

const digits = /^\d{1,3}$/;
const commas = new Set([',', '،', '(', '-', '–', '—']);
const quotes = new Set(['"', '«', '»', '“', '”', "'", '’']);
const determiners = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'then', 'now']);
const copulas = new Set(['is', 'was', 'became', 'وهو', 'وهي', 'بصفته', 'بصفتها', 'باعتباره']);
/** Between a title and a name, and no part of either: الرئيس الراحل ياسر عرفات. */
const betweenTitleAndName = new Set(['الراحل', 'الراحله', 'المرحوم', 'late']);

/** Behind an acronym in brackets: رئيس الاتحاد الدولي لكرة القدم (فيفا) جياني إنفانتينو. */
const behindBrackets = (words: readonly Word[], index: number): number =>
  words[index]?.surface === '(' && words[index + 2]?.surface === ')' ? index + 3 : index;

/** The person a role stands before: رئيس الوزراء مصطفى, the prime minister, John Smith. */
const personBehind = (given: SentenceRoles, place: RolePlace, language: string): WordSpan | undefined => {
  const { words } = given.sentence;
  const isAddress = (folded: string): boolean =>
    quotes.has(folded) ||
    betweenTitleAndName.has(folded) ||
    (titleKindOf(folded.replace(/\.$/, ''), language) & (titleKind.honorific | titleKind.rank)) !== 0;
  const skipAddress = (from: number): number => {
    let index = from;
    while (!given.mentions.startingAt(index)) {
      const inner = place.roleEndAt.get(index);
      if (inner !== undefined) index = inner;
      else if (index < words.length && isAddress(foldWord(words[index]?.surface ?? ''))) index += 1;
      else break;
    }
    return index;
  };
  let index = skipAddress(place.to);
  index = behindBrackets(words, index);
  if (commas.has(words[index]?.surface ?? '') && place.mayCross) index = skipAddress(index + 1);
  const span = given.mentions.startingAt(index);
  if (span?.type !== 'person') return undefined;
  // A name with its own conjunction is the next one of a list: والكاظمي.
  return span.mention.start === words[index]?.start ? span : undefined;
};

interface Placed {
  readonly role: RoleSpan;
  readonly from: number;
  readonly to: number;
}

interface RolePlace {
  readonly from: number;
  readonly to: number;
  /** Where each role of the sentence that starts at a word without a conjunction ends. */
  readonly roleEndAt: ReadonlyMap<number, number>;
  readonly mayCross: boolean;
}

/** The person a role stands behind: مصطفى الكاظمي، رئيس الوزراء; John Smith, the company's chief executive. */
const personBefore = (given: SentenceRoles, role: RoleSpan, from: number): WordSpan | undefined => {
  const { words } = given.sentence;
  let index = from - 1;
  if (determiners.has(foldWord(words[index]?.surface ?? ''))) index -= 1;
  const folded = foldWord(words[index]?.surface ?? '');
  if (copulas.has(folded)) index -= foldWord(words[index - 1]?.surface ?? '') === 'who' ? 2 : 1;
  if (commas.has(words[index]?.surface ?? '')) index -= 1;
  // An age: Tom Brown, 45, a teacher.
  if (digits.test(words[index]?.surface ?? '') && commas.has(words[index - 1]?.surface ?? '')) index -= 2;
  if (role.proclitic) return undefined;
  const span = given.mentions.endingAt(index);
  return span?.type === 'person' ? span : undefined;
};

const isWholeOffice = ({ kind, complete }: RoleSpan): boolean => complete && (kind & titleKind.office) !== 0;

/** Two offices of one person in a row: نائب رئيس الوزراء وزير الخارجية. */
const isContinued = (role: RoleSpan, to: number, next: Placed | undefined): boolean =>
  next !== undefined && next.from === to && !next.role.proclitic && isWholeOffice(role) && isWholeOffice(next.role);

const joined = (first: RoleSpan, last: RoleSpan): RoleSpan => ({ ...first, end: last.end });

/** The prime minister, its chairman; وهي ناشطة: a name is near, though the role does not say of what it is. */
const isDetermined = (words: readonly Word[], from: number): boolean => {
  const before = foldWord(words[from - 1]?.surface ?? '');
  return determiners.has(before) || copulas.has(before);
};

/** A form of address alone is no role, though with a complement it may be: الشيخ, شيخ الأزهر. */
const isRole = ({ kind, complete }: RoleSpan): boolean =>
  (kind & (titleKind.office | titleKind.rank | titleKind.occupation)) !== 0 &&
  (complete || (kind & titleKind.honorific) === 0);

/** Attaches the roles of a sentence to the persons beside them: directly before a name, else behind it, else across a comma. */
export const attachRoles = (inSentence: SentenceRoles, language: string): Attached[] => {
  const { words } = inSentence.sentence;
  if (inSentence.mentions.persons.length === 0) return [];
  const roleEndAt = new Map<number, number>();
  const places: Placed[] = [];
  let index = 0;
  for (const role of inSentence.roles) {
    index = wordAt(words, index, role.start);
    const from = index;
    while (index < words.length && (words[index]?.start ?? Infinity) < role.end) index += 1;
    if (!role.proclitic) roleEndAt.set(from, index);
    places.push({ role, from, to: index });
  }
  return places.flatMap(({ role: given, from, to }, position): Attached[] => {
    const before = places[position - 1];
    if (!isRole(given) || isContinued(given, to, places[position + 1])) return [];
    const role = before && isContinued(before.role, before.to, places[position]) ? joined(before.role, given) : given;
    const place = { from, to, roleEndAt };
    const span =
      personBehind(inSentence, { ...place, mayCross: false }, language) ??
      (role.complete || isDetermined(words, from) ? personBefore(inSentence, role, from) : undefined) ??
      (role.complete || isDetermined(words, from)
        ? personBehind(inSentence, { ...place, mayCross: true }, language)
        : undefined);
    return span ? [{ role, person: span.mention }] : [];
  });
};

const wordAt = (words: readonly { end: number }[], from: number, offset: number): number => {
  let index = from;
  while (index < words.length && (words[index]?.end ?? 0) <= offset) index += 1;
  return index;
};

import { titleKind } from '../titles/title-kind.js';
import {
  adjectival,
  constructNouns,
  leading,
  neverAlone,
  onlyDefinite,
  placeRulers,
  speakingHonorifics,
} from './arabic-role-words.js';
import type { RoleWord } from './role-word.js';

const held = titleKind.office | titleKind.rank | titleKind.occupation;

/** Two-word titles whose first word is a role only with the second; folded, without article. */
const pairs: Readonly<Record<string, readonly string[]>> = {
  ولي: ['عهد'],
  خادم: ['حرمين'],
  قائم: ['اعمال', 'باعمال'],
  رجل: ['اعمال', 'دين'],
  امين: ['عام', 'سر', 'صندوق', 'مظالم'],
  حارس: ['مرمي'],
  عضو: ['مجلس', 'برلمان', 'لجنه', 'كونغرس', 'مكتب', 'هيئه'],
};
const onlyInPairs = new Set(['ولي', 'خادم', 'قائم', 'رجل', 'حارس']);

/** Whether a title makes one with the next word: ولي العهد. */
export const isPair = (form: string, next: RoleWord | undefined): boolean =>
  next !== undefined && (pairs[form]?.includes(next.bare) ?? false);

interface Neighbours {
  readonly before: RoleWord | undefined;
  readonly next: RoleWord | undefined;
  /** A person is named right behind it. */
  readonly besideName: boolean;
  /** An organisation or a place is: ملك الأردن. */
  readonly isBeforeName: () => boolean;
}

/** A title without the ending of its accusative: وزيراً. */
export const stemOf = ({ form }: RoleWord): string =>
  form.length > 3 && form.endsWith('ا') ? form.slice(0, -1) : form;

/** Whose adjective a definite title would be: المؤتمر الصحفي. */
const isCommonNoun = (word: RoleWord | undefined): boolean => word !== undefined && word.definite && word.kind === 0;

const isIndefiniteOffice = (word: RoleWord | undefined): boolean =>
  word !== undefined &&
  (word.kind & titleKind.office) !== 0 &&
  (word.kind & (titleKind.definite | titleKind.modifier | titleKind.plural | titleKind.proclitic)) === 0;

const isAbbreviated = ({ folded }: RoleWord, next: RoleWord | undefined): boolean =>
  folded === 'د.' || next?.folded === '.';

/** Beside a name all are titles but adjectives of titles: المحلل السياسي. */
const isTitleOfName = (word: RoleWord, before: RoleWord | undefined): boolean => {
  const form = stemOf(word);
  if (adjectival.has(form) && before !== undefined && before.kind !== 0) return false;
  return !neverAlone.has(form) || (word.kind & titleKind.rank) !== 0;
};

/** مختار القرية, شيخ الأزهر. */
const mayLeadOn = (form: string, next: RoleWord | undefined): boolean =>
  next !== undefined && (constructNouns.has(next.bare) || (placeRulers.has(form) && next.definite));

/** أستاذ العلوم السياسية: an occupation, where الأستاذ is a form of address. */
const isOfField = ({ kind }: RoleWord, next: RoleWord | undefined): boolean =>
  (kind & titleKind.occupation) !== 0 && (kind & titleKind.definite) === 0 && (next?.definite ?? false);

/** Whether a role may start at this word. */
export const isHead = (word: RoleWord, { before, next, besideName, isBeforeName }: Neighbours): boolean => {
  const { kind } = word;
  if ((kind & titleKind.plural) !== 0) return false;
  const form = stemOf(word);
  const isDefinite = (kind & titleKind.definite) !== 0;
  if (onlyInPairs.has(form)) return isPair(form, next);
  if (form === 'امين' && !isDefinite) return isPair(form, next);
  if (speakingHonorifics.has(form) && !isOfField(word, next))
    return form === 'د' ? isAbbreviated(word, next) || besideName : isDefinite;
  if ((kind & held) === 0) return false;
  if (besideName) return isTitleOfName(word, before);
  if (neverAlone.has(form) || neverAlone.has(word.form)) return false;
  // القيادي في حركة: with its organisation, the adjective is a title.
  if (adjectival.has(form)) return leading.has(form) && isDefinite && next?.folded === 'في';
  if (isDefinite) return !((kind & titleKind.modifier) !== 0 && isCommonNoun(before));
  if ((kind & titleKind.office) === 0 && isIndefiniteOffice(next)) return false;
  return !(onlyDefinite.has(form) || onlyDefinite.has(word.form)) || mayLeadOn(form, next) || isBeforeName();
};

import { knownEntityOf } from '../known/index.js';
import type { EntityType, Mention } from '../mentions/mention.js';
import { anyTitle } from '../titles/title-kind.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import { commonSurnames } from './common-surnames.js';
import { isCommonWord } from './common-word.js';
import { initialsOf } from './initials.js';
import { longestName } from './longest-name.js';
import { nameUnits } from './name-units.js';
import { englishHeadsThatStandAlone, headsThatMayDrop, headsThatStandAlone } from './organisation-words.js';
import { withoutCompanyEnding } from './company-ending.js';

/** A form in which a text may name again what a mention names. */
export interface ShortForm {
  /** Folded. */
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly confidence: number;
  /** Only from this offset on: a head noun alone means what was named before. */
  readonly from: number;
  /** What must hold where it stands: nothing, a title before it, no adjective behind it, capitals throughout, `the`. */
  readonly needs: 'nothing' | 'title' | 'standing-alone' | 'capitals' | 'article';
}

const confidenceOfWhole = 0.95;
const confidenceOfSurname = 0.9;
const confidenceOfShort = 0.8;
const shortestAlone = 3;
const latin = /^[a-z]/;

/** المهندس of أبو مهدي المهندس alone is any engineer. */
const isTitle = (word: string, language: string): boolean => (titleKindOf(word, language) & anyTitle) !== 0;

const surnameForms = (words: readonly string[], { type, confidence }: Mention, language: string): ShortForm[] => {
  const units = nameUnits(words);
  return units.slice(1).map((_unit, index) => {
    const rest = units
      .slice(index + 1)
      .join(' ')
      .split(' ');
    const [only = ''] = rest;
    const isCommon =
      rest.length === 1 &&
      (only.length < shortestAlone ||
        commonSurnames.has(only) ||
        isTitle(only, language) ||
        isCommonWord(only, type, language));
    return {
      words: rest,
      type,
      confidence: confidence * confidenceOfSurname,
      from: 0,
      needs: isCommon ? 'title' : 'nothing',
    };
  });
};

const definite = (word: string): string => (word.startsWith('ال') ? word : `ال${word}`);
const bare = (word: string): string => (word.startsWith('ال') ? word.slice(2) : word);

/** حماس of حركة حماس; of حزب الاستقلال not the common noun that is left. */
const mayStandWithoutHead = (word: string): boolean =>
  knownEntityOf(word, 'ar') !== undefined || !(word.startsWith('ال') || /يه?$/.test(word));

const organisationForms = (words: readonly string[], { type, confidence, start }: Mention): ShortForm[] => {
  const [head = '', ...rest] = words;
  if (rest.length === 0) return [];
  const form = { type, confidence: confidence * confidenceOfShort };
  const forms: ShortForm[] = [];
  if (headsThatStandAlone.has(bare(head)))
    forms.push({ ...form, words: [definite(head)], from: start, needs: 'standing-alone' });
  if (headsThatMayDrop.has(head) && rest.length === 1 && mayStandWithoutHead(rest[0] ?? ''))
    forms.push({ ...form, words: rest, from: 0, needs: 'nothing' });
  const last = words.at(-1) ?? '';
  if (englishHeadsThatStandAlone.has(last)) forms.push({ ...form, words: [last], from: start, needs: 'article' });
  const plain = withoutCompanyEnding(words);
  if (plain.length < words.length) forms.push({ ...form, words: plain, from: 0, needs: 'nothing' });
  const initials = initialsOf(words);
  if (latin.test(initials)) forms.push({ ...form, words: [initials], from: 0, needs: 'capitals' });
  return forms;
};

const isCommonName = (words: readonly string[], type: EntityType, language: string): boolean => {
  const [only = '', ...more] = words;
  if (more.length > 0) return false;
  return (
    only.length < shortestAlone || (type === 'person' && commonSurnames.has(only)) || isCommonWord(only, type, language)
  );
};

/** All forms in which a text may name again what a mention names, the whole name first. */
export const formsOf = (words: readonly string[], mention: Mention, language: string): ShortForm[] => {
  const { type, confidence } = mention;
  const whole: ShortForm = {
    words,
    type,
    confidence: confidence * confidenceOfWhole,
    from: 0,
    needs: isCommonName(words, type, language) ? 'title' : 'nothing',
  };
  if (words.length > longestName) return [];
  if (type === 'person') return [whole, ...surnameForms(words, mention, language)];
  return type === 'organisation' ? [whole, ...organisationForms(words, mention)] : [whole];
};

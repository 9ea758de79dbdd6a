import type { Word } from '@khabar/language/analysis';
import { anyTitle, titleKind } from '../titles/title-kind.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import { leadingParticles } from './name-particles.js';
import { foldWord } from './fold-word.js';
import type { IndexedForm } from './form-index.js';

const letter = /^\p{L}/u;
const capital = /^[\p{Lu}\p{Lt}]/u;

/** Days stand behind a subject without being its adjective: أعلن الحلف الثلاثاء. */
const days = new Set('الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت اليوم امس الليله'.split(' '));

const hasTitleBefore = (words: readonly Word[], at: number, cased: boolean): boolean => {
  const before = words[at - 1];
  if (!before) return false;
  const kind = titleKindOf(foldWord(before.surface).replace(/\.$/, ''), cased ? 'en' : 'ar');
  return (kind & anyTitle) !== 0 && (cased || (kind & titleKind.definite) !== 0);
};

const standsAlone = (words: readonly Word[], at: number): boolean => {
  const behind = foldWord(words[at + 1]?.surface ?? '');
  return !behind.startsWith('ال') || days.has(behind);
};

const isCapitalised = ({ surface }: Word): boolean => capital.test(surface);

/** Behind another capitalised word a surname belongs to somebody else (Bob Smith), unless that word is a title. */
const followsAnotherName = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  return at > 1 && before !== undefined && isCapitalised(before) && !hasTitleBefore(words, at, true);
};

/** Whether the words at this place may be taken for the form. */
export const stands = (form: IndexedForm, words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word || !letter.test(word.surface)) return false;
  if (form.cased) {
    if (form.needs === 'capitals') return word.surface === word.surface.toUpperCase();
    const [first = ''] = form.words;
    if (!isCapitalised(word) && !(leadingParticles.has(first) || first.includes('-'))) return false;
    if (form.type === 'person' && form.words.length === 1 && followsAnotherName(words, at)) return false;
  }
  if (form.needs === 'article') return foldWord(words[at - 1]?.surface ?? '') === 'the';
  // In the middle of a sentence a capital tells a surname from a word of every day.
  if (form.needs === 'title') return (form.cased && at > 0) || hasTitleBefore(words, at, form.cased);
  return form.needs !== 'standing-alone' || standsAlone(words, at);
};

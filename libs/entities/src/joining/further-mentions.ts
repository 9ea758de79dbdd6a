import type { Word } from '@khabar/language/analysis';
import type { Mention } from '../mentions/mention.js';
import { collectForms } from './collect-forms.js';
import { foldWord } from './fold-word.js';
import { formIndex, type FormIndex } from './form-index.js';
import { stands } from './form-needs.js';
import { beginningOfName } from './given-names.js';
import type { MentionedText } from './mentioned-text.js';
import { primaryLanguage } from './primary-language.js';
import { behindProclitics, offsetBehind } from './proclitic-forms.js';
import type { ShortForm } from './short-forms.js';
import { type SoundingForms, soundingForms } from './sounding-forms.js';

const endsAt = (words: readonly Word[], from: number, form: readonly string[]): number => {
  for (let index = 1; index < form.length; index += 1) {
    const word = words[from + index];
    if (!word || foldWord(word.surface) !== form[index]) return -1;
  }
  return from + form.length;
};

interface Match {
  readonly form: ShortForm;
  /** How many letters of the first word stand before the name. */
  readonly letters: number;
  /** The index behind its last word. */
  readonly end: number;
}

const longestForm = (index: FormIndex, words: readonly Word[], at: number): Match | undefined => {
  const word = words[at];
  if (!word) return undefined;
  const match = (name: string, letters: number): Match | undefined => {
    const forms = index.get(name);
    if (!forms) return undefined;
    for (const form of forms) {
      const end = word.start < form.from ? -1 : endsAt(words, at, form.words);
      if (end >= 0 && stands(form, words, at)) return { form, letters, end };
    }
    return undefined;
  };
  const folded = foldWord(word.surface);
  return match(folded, 0) ?? behindProclitics(folded, match);
};

const soundingMatch = (sounding: SoundingForms, word: Word, at: number): Match | undefined => {
  const found = sounding.find(word);
  return found && { ...found, end: at + 1 };
};

/**
 * The second pass over a text: where it names again, in full or in short, what the first pass found (الكاظمي of
 * مصطفى الكاظمي, الحلف behind حلف شمال الأطلسي, WHO), with or without proclitics.
 * @returns mentions in order, none within another or within the given ones; less sure than those they repeat
 */
export const furtherMentions = (text: MentionedText): Mention[] => {
  const given = { ...text, language: primaryLanguage(text.language) };
  const { sentences, mentions, language } = given;
  const found: Mention[] = [];
  if (mentions.length === 0) return found;
  const forms = collectForms(given);
  const index = formIndex(forms);
  const sounding = soundingForms(forms);
  let next = 0;
  let behind = 0;
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word) break;
      for (let mention = mentions[next]; mention && mention.end <= word.start; mention = mentions[next]) {
        behind = mention.end;
        next += 1;
      }
      if ((mentions[next]?.start ?? Infinity) < word.end) continue;
      const match = longestForm(index, words, at) ?? soundingMatch(sounding, word, at);
      if (!match) continue;
      const { form, letters, end } = match;
      const last = words[end - 1] ?? word;
      if ((mentions[next]?.start ?? Infinity) < last.end) continue;
      const own = { at, start: word.start + offsetBehind(word.surface, letters) };
      const start =
        letters > 0 || form.type !== 'person' ? own.start : beginningOfName(words, own, { behind, language });
      found.push({ type: form.type, start, end: last.end, confidence: form.confidence });
      behind = last.end;
      at = end - 1;
    }
  }
  return found;
};

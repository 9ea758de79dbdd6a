import type { Sentence, Word } from '@khabar/language/analysis';
import { foldName, knownEntityOf } from '../known/index.js';
import type { Mention } from '../mentions/mention.js';
import { bareName } from './bare-name.js';
import { bracketedNames } from './bracketed-names.js';
import { foldWord } from './fold-word.js';
import { formIndex, type FormIndex } from './form-index.js';
import { stands } from './form-needs.js';
import { knownNamesIn } from './known-evidence.js';
import { headsThatStandAlone } from './organisation-words.js';
import { behindProclitics, offsetBehind } from './proclitic-forms.js';
import { formsOf, type ShortForm } from './short-forms.js';
import { type SoundingForms, soundingForms } from './sounding-forms.js';

export interface MentionedText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In order, none within another. */
  readonly mentions: readonly Mention[];
  /** BCP 47. */
  readonly language: string;
}

/** A mention that the first pass doubts says nothing about the rest of the text. */
const leastConfidence = 0.4;
const confidenceOfKnown = 0.6;

const isSource = ({ confidence, nationality, type }: Mention): boolean =>
  confidence >= leastConfidence && !nationality && type !== 'misc';

/** Names of several words by which a text may call again a well-known organisation that it names: المنظمة الدولية. */
const otherNames = (keys: ReadonlySet<string>, language: string): ShortForm[] => {
  const known = new Set([...keys].map((key) => knownEntityOf(key, language)));
  return [...known].flatMap((entity) => {
    if (entity?.type !== 'organisation') return [];
    const aliases = entity.aliases.filter((alias) => alias.ambiguous && language.startsWith(alias.language));
    return aliases.flatMap(({ name }): ShortForm[] => {
      const words = foldName(name).split(' ');
      if (words.length < 2) return [];
      return [{ words, type: entity.type, confidence: confidenceOfKnown, from: 0, needs: 'nothing' }];
    });
  });
};

const collectForms = ({ text, sentences, mentions, language }: MentionedText): ShortForm[] => {
  const keys = new Set<string>();
  const forms = new Map<string, ShortForm[]>();
  for (const mention of mentions) {
    const surface = text.slice(mention.start, mention.end);
    const kept = `${mention.type} ${surface}`;
    if (!isSource(mention) || forms.has(kept)) continue;
    const { words } = bareName(surface, mention.type, language);
    keys.add(words.join(' '));
    if (words.length > 0) forms.set(kept, formsOf(words, mention));
  }
  const bracketed = bracketedNames(sentences, mentions).map(({ of, start, end }): ShortForm => {
    const words = [foldWord(text.slice(start, end))];
    return { words, type: of.type, confidence: of.confidence * 0.9, from: 0, needs: 'nothing' };
  });
  const known = knownNamesIn(keys, language);
  const shortNames = [...headsThatStandAlone].flatMap((head): ShortForm[] => {
    const entity = language.startsWith('ar') ? known.of(`ال${head}`) : undefined;
    if (!entity || entity.type !== 'organisation') return [];
    return [
      { words: [`ال${head}`], type: entity.type, confidence: confidenceOfKnown, from: 0, needs: 'standing-alone' },
    ];
  });
  return [...forms.values()].flat().concat(bracketed, shortNames, otherNames(keys, language));
};

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
export const furtherMentions = (given: MentionedText): Mention[] => {
  const { sentences, mentions } = given;
  const found: Mention[] = [];
  if (mentions.length === 0) return found;
  const forms = collectForms(given);
  const index = formIndex(forms);
  const sounding = soundingForms(forms);
  let next = 0;
  for (const { words } of sentences) {
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at];
      if (!word) break;
      while ((mentions[next]?.end ?? Infinity) <= word.start) next += 1;
      if ((mentions[next]?.start ?? Infinity) < word.end) continue;
      const match = longestForm(index, words, at) ?? soundingMatch(sounding, word, at);
      if (!match) continue;
      const { form, letters, end } = match;
      const last = words[end - 1] ?? word;
      if ((mentions[next]?.start ?? Infinity) < last.end) continue;
      const start = word.start + offsetBehind(word.surface, letters);
      found.push({ type: form.type, start, end: last.end, confidence: form.confidence });
      at = end - 1;
    }
  }
  return found;
};

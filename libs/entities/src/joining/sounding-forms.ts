import type { Word } from '@khabar/language/analysis';
import { alike, shortestAlike } from './alike.js';
import { foldWord } from './fold-word.js';
import { nameSkeleton } from './name-skeleton.js';
import { behindProclitics } from './proclitic-forms.js';
import type { ShortForm } from './short-forms.js';

interface SoundingForm {
  readonly form: ShortForm;
  /** How many letters of the word stand before the name. */
  readonly letters: number;
}

/** Surnames that a text spells in a second way: ستولتنبرغ of ستولتينبرغ. */
export interface SoundingForms {
  readonly find: (word: Word) => SoundingForm | undefined;
}

/** Fewer consonants are too common a pattern. */
const fewestConsonants = 4;
const confidenceOfSound = 0.85;
/** What proclitics put before a skeleton; a conjunction و is a long vowel to it. */
const startsBehindProclitics = ['', ...'فبلك'].map(nameSkeleton);
const none: SoundingForms = { find: () => undefined };
const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;

/** A و before the name must not pass for a vowel of it. */
const beginsAlike = (one: string, other: string): boolean =>
  one.charAt(0) === other.charAt(0) || nameSkeleton(one.charAt(0)) === (nameSkeleton(other.charAt(0)) || undefined);

const skeletons = new Map<string, string>();
const mostKept = 60_000;
const longestKept = 40;

const skeletonOf = (surface: string): string => {
  const kept = skeletons.get(surface);
  if (kept !== undefined) return kept;
  const skeleton = nameSkeleton(foldWord(surface));
  if (surface.length <= longestKept) {
    if (skeletons.size >= mostKept) skeletons.clear();
    skeletons.set(surface, skeleton);
  }
  return skeleton;
};

/** Native surnames differ by the letters in which foreign ones are merely spelled in another way. */
const isForeign = (word: string): boolean => !word.startsWith('ال');

export const soundingForms = (forms: readonly ShortForm[]): SoundingForms => {
  const bySkeleton = new Map<string, ShortForm>();
  for (const form of forms) {
    const [surname = ''] = form.words;
    const isSurname = form.type === 'person' && form.words.length === 1 && form.needs === 'nothing';
    if (!isSurname || surname.length < shortestAlike || !isForeign(surname)) continue;
    const skeleton = nameSkeleton(surname);
    if (skeleton.length < fewestConsonants) continue;
    for (const start of startsBehindProclitics) {
      const written = skeleton.startsWith(start) ? skeleton : start + skeleton;
      if (!bySkeleton.has(written)) bySkeleton.set(written, form);
    }
  }
  if (bySkeleton.size === 0) return none;
  return {
    find: ({ surface }) => {
      if (surface.length < shortestAlike) return undefined;
      const form = bySkeleton.get(skeletonOf(surface));
      const [surname = ''] = form?.words ?? [];
      if (!form || (lowerCase.test(surname) && !capital.test(surface))) return undefined;
      const match = (name: string, letters: number): SoundingForm | undefined =>
        beginsAlike(name, surname) && alike(name, surname)
          ? { form: { ...form, confidence: form.confidence * confidenceOfSound }, letters }
          : undefined;
      const folded = foldWord(surface);
      return match(folded, 0) ?? behindProclitics(folded, match);
    },
  };
};

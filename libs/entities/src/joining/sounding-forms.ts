import type { Word } from '@khabar/language/analysis';
import { alike, shortestAlike } from './alike.js';
import { foldWord } from './fold-word.js';
import { nameSkeleton } from './name-skeleton.js';
import { procliticForms } from './proclitic-forms.js';
import type { ShortForm } from './short-forms.js';

/** Surnames that a text spells in a second way: ستولتنبرغ of ستولتينبرغ. */
export interface SoundingForms {
  readonly find: (word: Word) => { form: ShortForm; letters: number } | undefined;
}

/** Fewer consonants are too common a pattern. */
const fewestConsonants = 4;
const confidenceOfSound = 0.85;
const none: SoundingForms = { find: () => undefined };
const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;

const skeletons = new Map<string, string>();
const mostKept = 20_000;
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
  const bySkeleton = new Map<string, { form: ShortForm; written: string; letters: number }>();
  for (const form of forms) {
    const [surname = ''] = form.words;
    const isSurname = form.type === 'person' && form.words.length === 1 && form.needs === 'nothing';
    if (!isSurname || surname.length < shortestAlike || !isForeign(surname)) continue;
    if (nameSkeleton(surname).length < fewestConsonants) continue;
    for (const { written, letters } of procliticForms(surname)) {
      const skeleton = nameSkeleton(written);
      if (!bySkeleton.has(skeleton)) bySkeleton.set(skeleton, { form, written, letters });
    }
  }
  if (bySkeleton.size === 0) return none;
  return {
    find: ({ surface }) => {
      if (surface.length < shortestAlike) return undefined;
      const found = bySkeleton.get(skeletonOf(surface));
      if (!found) return undefined;
      const { form, letters } = found;
      const [surname = ''] = form.words;
      if (lowerCase.test(surname) && !capital.test(surface)) return undefined;
      const rest = foldWord(surface).slice(letters);
      if (!alike(rest, surname)) return undefined;
      return { form: { ...form, confidence: form.confidence * confidenceOfSound }, letters };
    },
  };
};

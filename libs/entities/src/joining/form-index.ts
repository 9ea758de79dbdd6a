import type { ShortForm } from './short-forms.js';

export interface IndexedForm extends ShortForm {
  /** Names of this script start with a capital. */
  readonly cased: boolean;
}

/** Forms by their first word; the longest first. */
export type FormIndex = ReadonlyMap<string, readonly IndexedForm[]>;

/** Of forms that are the same words the most trusted, and its type; a stricter need loses against none. */
const strongest = (forms: readonly ShortForm[]): ShortForm[] => {
  const byKey = new Map<string, ShortForm>();
  for (const form of forms) {
    const key = form.words.join(' ');
    const other = byKey.get(key);
    if (!other || form.confidence > other.confidence) byKey.set(key, form);
  }
  return [...byKey.values()];
};

const isCased = (word: string): boolean => /^\p{Ll}/u.test(word);

export const formIndex = (forms: readonly ShortForm[]): FormIndex => {
  const index = new Map<string, IndexedForm[]>();
  for (const form of strongest(forms)) {
    const [first = ''] = form.words;
    const indexed = { ...form, cased: isCased(first) };
    const sameStart = index.get(first);
    if (sameStart) sameStart.push(indexed);
    else index.set(first, [indexed]);
  }
  for (const sameStart of index.values()) sameStart.sort((one, other) => other.words.length - one.words.length);
  return index;
};

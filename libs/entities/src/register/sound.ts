/**
 * One sound of a name, the same whatever script wrote it. Consonants are named by a letter, vowels by `a e i o u`; `A I U` are the
 * long ones, which Arabic writes; `?` is a glottal stop or ع, which Latin mostly leaves out;
 * `Y` is the diphthong of Biden, `@` whatever vowel opens an Arabic word, `E` the
 * ة or ه that ends one.
 */
export type Sound = string;

const vowels = new Set(['a', 'e', 'i', 'o', 'u', 'A', 'I', 'U', 'Y', '@']);

export const isVowel = (sound: Sound): boolean => vowels.has(sound);

/** A vowel that Arabic writes with a letter. */
export const isLongVowel = (sound: Sound): boolean => sound === 'A' || sound === 'I' || sound === 'U' || sound === 'Y';

import { readName, type ComparedName } from './name-words.js';
import type { Sound } from './sound.js';

/** Sounds that writers of one name exchange fall into one class; vowels, h, w, y and ع into none. */
const classes: Readonly<Record<Sound, string>> = {
  b: 'b',
  p: 'b',
  f: 'f',
  v: 'f',
  t: 't',
  T: 't',
  d: 't',
  D: 't',
  s: 't',
  S: 't',
  z: 't',
  Z: 't',
  c: 't',
  j: 'k',
  g: 'k',
  G: 'k',
  q: 'k',
  k: 'k',
  x: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  N: 'n',
  r: 'r',
};

/** How Turkish, German, Slavic and Greek names use letters that English uses otherwise. */
const otherwise: Readonly<Record<Sound, string>> = { ...classes, j: '', v: '', w: 'f', c: 'k' };

const skeleton = (sounds: readonly Sound[], table: Readonly<Record<Sound, string>>): string =>
  sounds.map((sound) => table[sound] ?? '').join('');

/** So many keys at most, for a name that may be read in several ways. */
const mostKeys = 4;

/** See {@link nameKeys}; of a name that was read already. */
export const nameKeysOf = ({ script, words }: ComparedName): string[] => {
  if (script === 'other' || words.length < 2) return [];
  const keys = new Set<string>();
  for (const table of script === 'latin' ? [classes, otherwise] : [classes]) {
    const heard = words.map(({ readings }) => readings.map((sounds) => skeleton(sounds, table)));
    keys.add(heard.map(([first]) => first).join(''));
    keys.add(heard.map((all) => all.at(-1)).join(''));
  }
  return [...keys].filter((key) => key.length > 1).slice(0, mostKeys);
};

/**
 * Keys by which names that may be one are found, in whatever script: `mttfktm` for مصطفى الكاظمي and for Mustafa al-Kadhimi. Names
 * that share one are compared with `sameName`; names that share none are not the same. None for a name of one word, which many share.
 */
export const nameKeys = (name: string): string[] => nameKeysOf(readName(name));

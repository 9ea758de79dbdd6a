import type { Sound } from './sound.js';

/** Letter groups of the Latin alphabet and what they sound like in names, the longest first where several fit. */
const sounds: Readonly<Record<string, string>> = {
  tsch: 'c',
  dsch: 'j',
  tch: 'c',
  sch: 'S',
  sh: 'S',
  ş: 'S',
  š: 'S',
  ch: 'c',
  ç: 'c',
  č: 'c',
  dj: 'j',
  kh: 'x',
  gh: 'G',
  ğ: 'G',
  dh: 'D',
  th: 'T',
  zh: 'Z',
  ž: 'Z',
  ph: 'f',
  ck: 'k',
  qu: 'k',
  oo: 'U',
  ou: 'U',
  ow: 'U',
  au: 'U',
  aw: 'U',
  ee: 'I',
  ie: 'I',
  ei: 'I',
  ai: 'I',
  ay: 'I',
  ey: 'I',
  iy: 'I',
  ij: 'I',
  aa: 'A',
  â: 'A',
  î: 'I',
  û: 'U',
  ü: 'u',
  ö: 'o',
  ä: 'e',
  ı: 'i',
  ł: 'l',
  ß: 's',
  ø: 'o',
  æ: 'e',
  å: 'o',
  đ: 'd',
  a: 'a',
  b: 'b',
  c: 'k',
  d: 'd',
  e: 'e',
  f: 'f',
  g: 'g',
  h: 'h',
  i: 'i',
  j: 'j',
  k: 'k',
  l: 'l',
  m: 'm',
  n: 'n',
  o: 'o',
  p: 'p',
  q: 'q',
  r: 'r',
  s: 's',
  t: 't',
  u: 'u',
  v: 'v',
  w: 'w',
  x: 'ks',
  y: 'y',
  z: 'z',
  ŋ: 'N',
  ʿ: '?',
  ʾ: '?',
};

/** Between vowels y and w are consonants, not the end of a diphthong. */
const glides = ['y', 'w'].flatMap((glide) =>
  ['a', 'e', 'i', 'o'].flatMap((before) => [...`aeiou${glide}y`].map((after) => `${before}${glide}${after}`)),
);
const units = new Map([
  ...Object.entries(sounds),
  ...glides.map((glide) => [glide, glide.replace(/(.)\1/, '$1')] as const),
]);

/** French writes a short u as ou; where it is the first vowel, Arabic mostly has none: Mourad, مراد. */
const firstVowel = /^([^aeiouy]*)ou/;

const longest = 4;
const accents = /[\u0300-\u036f]/g;

const unitAt = (letters: string, at: number): readonly [unit: string, sound: string] => {
  for (let length = longest; length > 0; length -= 1) {
    const unit = letters.slice(at, at + length);
    const sound = unit.length === length ? units.get(unit) : undefined;
    if (sound !== undefined) return [unit, sound];
  }
  const plain = letters.charAt(at).normalize('NFD').replace(accents, '');
  return [letters.charAt(at), units.get(plain) ?? ''];
};

const soft = new Set(['e', 'i', 'y']);

const hardOrSoft = (next: string, turkish: boolean): string => {
  if (turkish) return 'j';
  return soft.has(next) ? 's' : 'k';
};

/** The sounds of a word in Latin letters; a doubled letter is heard once. An a at the end is long: it tells Majida from Majid. Turkish writes j as c. */
const soundsIn = (word: string, turkish: boolean): Sound[] => {
  const letters = word.normalize('NFC').toLowerCase().replace(/ng$/, 'ŋ').replace(firstVowel, '$1u').replace(/a$/, 'â');
  const heard: Sound[] = [];
  for (let at = 0; at < letters.length;) {
    const [unit, sound] = unitAt(letters, at);
    at += unit.length;
    const said = unit === 'c' ? hardOrSoft(letters.charAt(at), turkish) : sound;
    for (const each of said) if (heard.at(-1) !== each) heard.push(each);
  }
  return heard;
};

/** The ways in which a word in Latin letters may be read, the likeliest first: Alhassan holds an article, Alexander none. */
export const latinReadings = (word: string): Sound[][] => {
  const readings = [soundsIn(word, false)];
  if (/c(?!h)/iu.test(word)) readings.push(soundsIn(word, true));
  if (/[ae]h$/iu.test(word)) readings.push(soundsIn(word.slice(0, -1), false));
  if (/^x/iu.test(word)) readings.push(soundsIn(`sh${word.slice(1)}`, false));
  if (/^[ae]l.{4}/iu.test(word)) readings.push(soundsIn(word.slice(2), false));
  return readings;
};

import { isLongVowel, isVowel, type Sound } from './sound.js';

/** Consonants that writers of one name exchange, with what it costs. Every other exchange costs 1. */
const near = new Map<string, number>(
  (
    [
      ['bp', 0.1],
      ['bv', 0.3],
      ['fv', 0.1],
      ['fw', 0.3],
      ['vw', 0.1],
      ['vU', 0.2],
      ['wU', 0],
      ['tT', 0.2],
      ['sT', 0.3],
      ['td', 0.4],
      ['dD', 0.1],
      ['zD', 0.15],
      ['TD', 0.3],
      ['sz', 0.5],
      ['sS', 0.5],
      ['Sc', 0.3],
      ['cj', 0.4],
      ['jZ', 0.1],
      ['SZ', 0.4],
      ['zZ', 0.4],
      ['jg', 0.2],
      ['jG', 0.25],
      ['gG', 0.05],
      ['kg', 0.4],
      ['qg', 0.2],
      ['qG', 0.4],
      ['qk', 0.1],
      ['kG', 0.4],
      ['kx', 0.4],
      ['kc', 0.5],
      ['xc', 0.3],
      ['xh', 0.3],
      ['xG', 0.5],
      ['xj', 0.4],
      ['jI', 0.15],
      ['jy', 0.15],
      ['yI', 0],
      ['yi', 0],
      ['ye', 0.15],
      ['yA', 0.1],
      ['ya', 0.2],
      ['sk', 0.6],
      ['mn', 0.7],
      ['nN', 0.2],
      ['EA', 0.05],
      ['Ea', 0.05],
      ['Ee', 0.1],
      ['Eh', 0],
      ['ET', 0.3],
      ['Et', 0.3],
      ['Ei', 0.4],
      ['Ey', 0.4],
      ['YI', 0.1],
      ['Yi', 0.1],
      ['Yy', 0.1],
      ['Ye', 0.2],
      ['Ya', 0.3],
      ['YA', 0.3],
      ['aA', 0],
      ['eA', 0.2],
      ['iI', 0],
      ['eI', 0.1],
      ['uU', 0],
      ['oU', 0],
      ['ae', 0.1],
      ['ei', 0.1],
      ['ou', 0.1],
      ['aI', 0.9],
      ['aU', 0.9],
      ['oA', 0.4],
      ['iA', 0.9],
      ['uA', 0.5],
      ['AI', 0.9],
      ['AU', 0.9],
      ['IU', 0.9],
      ['uI', 0.9],
      ['oI', 0.9],
      ['iU', 0.9],
      ['ao', 0.35],
      ['au', 0.4],
      ['ai', 0.4],
      ['eo', 0.5],
      ['eu', 0.5],
      ['io', 0.5],
      ['iu', 0.5],
    ] as const
  ).flatMap(([[one, other], cost]) => [
    [`${one}${other}`, cost],
    [`${other}${one}`, cost],
  ]),
);

export type Mode = 'across' | 'arabic' | 'latin';

const exchange = (one: Sound, other: Sound): number => {
  if (one === other) return 0;
  if (one === '@' || other === '@') return isVowel(one) && isVowel(other) ? 0 : 1;
  if (one === '?' || other === '?') return isVowel(one) || isVowel(other) ? 0.05 : 0.8;
  return near.get(one + other) ?? 1;
};

/** What a sound costs that only one of the two names writes. */
const omission: Readonly<Record<Mode, { readonly short: number; readonly long: number; readonly weak: number }>> = {
  across: { short: 0.06, long: 0.9, weak: 0.45 },
  arabic: { short: 0.4, long: 1, weak: 0.5 },
  latin: { short: 0.4, long: 0.4, weak: 0.25 },
};

const omit = (sound: Sound, mode: Mode): number => {
  const { short, long, weak } = omission[mode];
  if (sound === '?') return mode === 'arabic' ? 0.5 : 0.05;
  if (sound === 'h' || sound === 'E') return weak;
  if (sound === 'y' || isLongVowel(sound)) return long;
  return isVowel(sound) ? short : 1;
};

const weightOf = (sounds: readonly Sound[]): number => {
  let weight = 0;
  for (const sound of sounds) weight += sound === '?' ? 0.5 : isVowel(sound) && !isLongVowel(sound) ? 0 : 1;
  return weight;
};

/** How alike two words sound, 0 to 1: 1 less the cheapest way from one to the other, by the length of the longer. */
export const soundLikeness = (one: readonly Sound[], other: readonly Sound[], mode: Mode): number => {
  let above: number[] = [0];
  for (const sound of other) above.push((above.at(-1) ?? 0) + omit(sound, mode));
  for (const sound of one) {
    const skipped = omit(sound, mode);
    const row = [(above[0] ?? 0) + skipped];
    other.forEach((against, index) => {
      const exchanged = (above[index] ?? 0) + exchange(sound, against);
      const dropped = (above[index + 1] ?? 0) + skipped;
      const added = (row[index] ?? 0) + omit(against, mode);
      row.push(Math.min(exchanged, dropped, added));
    });
    above = row;
  }
  const weight = Math.max(weightOf(one), weightOf(other), 2);
  return Math.max(0, 1 - (above.at(-1) ?? 0) / weight);
};

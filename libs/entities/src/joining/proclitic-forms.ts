const chains = ['و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'] as const;

export interface ProcliticForm {
  readonly written: string;
  /** How many letters of the written word stand before the name. */
  readonly letters: number;
}

const isArabic = (word: string): boolean => word >= '\u0600' && word < '\u0780';

/** A folded word as a text may write it: alone, and behind each chain of Arabic proclitics (ل and ال become لل). */
export const procliticForms = (word: string): ProcliticForm[] => {
  const alone = { written: word, letters: 0 };
  if (!isArabic(word)) return [alone];
  const forms = chains.map((chain) => {
    const swallowsAlef = chain.endsWith('ل') && word.startsWith('ال');
    return { written: chain + (swallowsAlef ? word.slice(1) : word), letters: chain.length };
  });
  return [alone, ...forms];
};

const unsounded = /[\p{M}\u0640\u061c\u200b-\u200f\u2060\u2066-\u2069\ufeff]/u;

/** Where the name starts in a word as it stands, behind so many letters and the marks on them. */
export const offsetBehind = (surface: string, letters: number): number => {
  let offset = 0;
  for (let left = letters; left > 0 && offset < surface.length; left -= 1) {
    offset += 1;
    while (offset < surface.length && unsounded.test(surface.charAt(offset))) offset += 1;
  }
  return offset;
};

/** How a word is written, in scripts that have case. */
export const letterCase = { none: 0, lower: 1, capital: 2, capitals: 3 } as const;
export type LetterCase = (typeof letterCase)[keyof typeof letterCase];

export const letterCaseOf = (word: string): LetterCase => {
  const first = word.slice(0, 1);
  const [upper, lower] = [first.toUpperCase(), first.toLowerCase()];
  if (upper === lower) return letterCase.none;
  if (first !== upper) return letterCase.lower;
  return word.length > 1 && word === word.toUpperCase() ? letterCase.capitals : letterCase.capital;
};

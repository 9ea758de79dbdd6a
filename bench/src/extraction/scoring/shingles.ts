const size = 4;
/** Python's `\w+`: letters, numbers and the underscore; combining marks part words. */
const word = /[\p{L}\p{N}_]+/gu;

export const tokensOf = (text: string): string[] => text.match(word) ?? [];

/** Runs of four tokens with how often each occurs; a shorter text is one run. */
export const shinglesOf = (tokens: readonly string[]): Map<string, number> => {
  const shingles = new Map<string, number>();
  const last = Math.max(1, tokens.length - size + 1);
  for (let start = 0; start < last; start += 1) {
    const shingle = tokens.slice(start, start + size).join(' ');
    if (shingle !== '') shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
};

const word = /[\p{L}\p{M}\p{N}]{4,}|[\p{sc=Han}\p{sc=Hangul}]{2}/gu;
/** The first letters of a word are enough to know it again in another form. */
const stemLength = 5;
const longestLook = 2_000;

/** The longer words of a text, cut to their stems. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .slice(0, longestLook)
      .toLowerCase()
      .match(word)
      ?.map((found) => found.slice(0, stemLength)),
  );

/** Which share of the first text's stems the second has. */
export const sharedOf = (own: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  if (own.size === 0) return 0;
  let shared = 0;
  for (const stem of own) if (other.has(stem)) shared += 1;
  return shared / own.size;
};

const apart = /[^\p{L}\p{N}\p{M}]+/gu;
const beyondAscii = /\P{ASCII}/u;
const apartInAscii = /[^a-z0-9]+/g;

/** What two ways to write one text have in common: the same letters and digits in the same order of words. */
export const compareKey = (text: string): string => {
  const folded = text.toLowerCase();
  return folded.replace(beyondAscii.test(folded) ? apart : apartInAscii, ' ').trim();
};

const apart = /[^\p{L}\p{N}\p{M}]+/gu;

/** What two ways to write one text have in common: the same letters and digits in the same order of words. */
export const compareKey = (text: string): string => text.toLowerCase().replace(apart, ' ').trim();

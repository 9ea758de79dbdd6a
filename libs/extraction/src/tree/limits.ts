/** What is read in bounded time and memory. A page beyond it is refused with the measure. */
export const pageLimits = {
  characters: 8_000_000,
  /**
   * Characters of what a reader sees, or of a plain text: a book of a thousand pages. Regular expressions with classes beyond the
   * BMP give up, and throw, on runs of four million.
   */
  text: 2_000_000,
  /** Of a plain text: each is looked at with its neighbours. */
  lines: 30_000,
  /** Five times as many as the largest of a thousand articles had; two seconds are enough for as many paragraphs. */
  elements: 50_000,
  attributes: 120_000,
  /** Elements that are open at once. */
  depth: 10_000,
} as const;

/** Longer values of attributes are data, e.g. of images, and are not kept; longer scripts are programs. Characters. */
export const longestAttribute = 200_000;
export const longestScript = 4_000_000;

/** Deeper elements are put beside their parents, as browsers do. */
export const flattenedDepth = 512;

export type Measure = keyof typeof pageLimits;

/** Thrown out of the parser, which knows no other way to stop; never leaves `readTree`. */
export class OverLimit extends Error {
  constructor(
    readonly measure: Measure,
    readonly value: number,
  ) {
    super(`${measure} of the page: ${value}, more than ${pageLimits[measure]}`);
  }
}

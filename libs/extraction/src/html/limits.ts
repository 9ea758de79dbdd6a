/** What the tree and the content finder can take in bounded time. A page beyond it is refused with the measure. */
export const pageLimits = {
  characters: 8_000_000,
  elements: 100_000,
  attributes: 200_000,
  /** As in browsers. */
  depth: 512,
} as const;

export interface PageSize {
  readonly characters: number;
  readonly elements: number;
  /** At most: equals signs anywhere count, too. */
  readonly attributes: number;
  readonly depth: number;
}

const tag = /<(\/?)([a-zA-Z][^\s/>]*)/g;
const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that nobody closes; the parser closes them at the next one. */
const selfEnding = new Set('p li td th tr dt dd option thead tbody tfoot'.split(' '));

const occurrences = (text: string, character: string): number => {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1; at = text.indexOf(character, at + 1)) count += 1;
  return count;
};

/** Counts elements and estimates the deepest nesting from the tags alone, before any tree is built. Expects a lightened page. */
export const measurePage = (html: string): PageSize => {
  let elements = 0;
  let open = 0;
  let depth = 0;
  for (const { 1: closing, 2: name = '' } of html.matchAll(tag)) {
    const element = name.toLowerCase();
    if (closing) open = Math.max(0, open - (selfEnding.has(element) ? 0 : 1));
    else {
      elements += 1;
      if (!voidElements.has(element) && !selfEnding.has(element)) open += 1;
      depth = Math.max(depth, open);
    }
  }
  return { characters: html.length, elements, attributes: occurrences(html, '='), depth };
};

/** The first measure that is over its limit, for a person; undefined for a page that fits. */
export const overLimit = (size: PageSize): string | undefined => {
  const measures = ['characters', 'elements', 'attributes', 'depth'] as const;
  const over = measures.find((measure) => size[measure] > pageLimits[measure]);
  return over && `${over} of the page: ${size[over]}, more than ${pageLimits[over]}`;
};

import { foldTerm, tokenise } from '@khabar/language/analysis';
import type { Line } from './lines.js';

/** A line that comes twice in one place may be this long and still be a caption, in characters. */
const longestAdjacent = 600;
const longestApart = 300;

const spelling = (line: string): string =>
  tokenise(line)
    .map(({ surface }) => foldTerm(surface))
    .join(' ');

export interface WithoutCaptions {
  readonly lines: readonly Line[];
  readonly captions: readonly string[];
}

/**
 * Takes out the captions of photos: scraping leaves them twice, as the text of the picture and as the line under it.
 * A long line that comes twice far apart is a paragraph that was doubled; its first copy stays.
 */
export const takeCaptions = (lines: readonly Line[]): WithoutCaptions => {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    const key = spelling(text);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const captions: string[] = [];
  const dropped = new Set<number>();
  for (const [first = 0, ...again] of places.values()) {
    if (again.length === 0) continue;
    const { length } = lines[first]?.text ?? '';
    const adjacent = again.includes(first + 1);
    const isCaption = length <= (adjacent ? longestAdjacent : longestApart);
    if (isCaption) captions.push(lines[first]?.text ?? '');
    for (const index of isCaption ? [first, ...again] : again) dropped.add(index);
  }
  return { lines: lines.filter((_, index) => !dropped.has(index)), captions };
};

import { foldTerm, tokenise } from '@khabar/language/analysis';
import { splitCredit } from '../structure/split-credit.js';
import type { Line } from './lines.js';

/** A line that comes twice in one place may be this long and still be a caption, in characters. */
const longestAdjacent = 1_000;
const longestApart = 400;
/** Lines that begin alike up to here may be copies of each other. */
const beginning = 20;

const spelling = (line: string): string =>
  tokenise(line)
    .map(({ surface }) => foldTerm(surface))
    .join(' ');

/** What two copies of a caption share, where one of them has the credit of the picture behind it. */
const keyOf = (line: string): string => {
  const { text } = line.length > longestAdjacent ? { text: line } : splitCredit(line);
  return spelling(text) || spelling(line);
};

const longestCredit = 40;

/** Whether a line is another one and a credit behind it; beside each other any few words are taken for one. */
const isCreditedCopy = (line: string, plain: string, adjacent: boolean): boolean => {
  const rest = line.slice(plain.length);
  return line.startsWith(plain) && rest.length <= longestCredit && (adjacent ? /^\P{L}/u : /^\s*[/(|©–—-]/u).test(rest);
};

/** The places of lines that come more than once, by what the copies share. */
const repeatedIn = (lines: readonly Line[]): number[][] => {
  const alike = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    const start = foldTerm(text.slice(0, beginning));
    const places = alike.get(start);
    if (places) places.push(index);
    else alike.set(start, [index]);
  });
  const same = new Map<string, number[]>();
  for (const places of alike.values()) {
    if (places.length < 2) continue;
    let before: { index: number; text: string; key: string } | undefined;
    for (const index of places) {
      const text = lines[index]?.text ?? '';
      const isCopy =
        before !== undefined &&
        (isCreditedCopy(text, before.text, index === before.index + 1) ||
          isCreditedCopy(before.text, text, index === before.index + 1));
      const key = isCopy && before ? before.key : keyOf(text);
      before = { index, text, key };
      const copies = same.get(key);
      if (copies) copies.push(index);
      else same.set(key, [index]);
    }
  }
  return [...same.values()].filter((copies) => copies.length > 1);
};

export interface Repeated {
  /** Places of the lines that are captions, the copy without a credit where only one has it. */
  readonly captions: readonly number[];
  /** Places of further copies: of captions, and of paragraphs that were doubled. */
  readonly copies: readonly number[];
}

/**
 * Finds the captions of photos: scraping leaves them twice, as the text of the picture and as the line under it.
 * A long line that comes twice far apart is a paragraph that was doubled; its first copy stays.
 */
export const findRepeated = (lines: readonly Line[], belowTitle: boolean): Repeated => {
  const captions: number[] = [];
  const copies: number[] = [];
  const lengthAt = (index: number): number => lines[index]?.text.length ?? 0;
  for (const places of repeatedIn(lines)) {
    const [first = 0, second] = places;
    // The line below the title is the standfirst; the paragraph that says the same stays too.
    if (belowTitle && first === 0 && second !== 1) continue;
    const shortest = places.reduce((best, index) => (lengthAt(index) < lengthAt(best) ? index : best), first);
    const isCaption = lengthAt(first) <= (second === first + 1 ? longestAdjacent : longestApart);
    const kept = isCaption ? shortest : first;
    if (isCaption) captions.push(kept);
    for (const index of places) if (index !== kept) copies.push(index);
  }
  return { captions: captions.sort((a, b) => a - b), copies };
};

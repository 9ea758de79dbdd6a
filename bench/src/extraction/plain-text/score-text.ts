import type { PlainFields } from './expected-fields.js';

/** Counts of one text, or sums over many. */
export interface PlainCounts {
  texts: number;
  titles: number;
  subtitles: number;
  subtitlesFound: number;
  /** Subtitles of texts that have none. */
  subtitlesExtra: number;
  headings: number;
  headingsFound: number;
  headingsExtra: number;
  captions: number;
  captionsFound: number;
  paragraphs: number;
  paragraphsFound: number;
  paragraphsGiven: number;
}

export const noCounts = (): PlainCounts => ({
  texts: 0,
  titles: 0,
  subtitles: 0,
  subtitlesFound: 0,
  subtitlesExtra: 0,
  headings: 0,
  headingsFound: 0,
  headingsExtra: 0,
  captions: 0,
  captionsFound: 0,
  paragraphs: 0,
  paragraphsFound: 0,
  paragraphsGiven: 0,
});

export const addCounts = (sum: PlainCounts, more: PlainCounts): void => {
  for (const key of Object.keys(sum) as (keyof PlainCounts)[]) sum[key] += more[key];
};

/** As paragraphs are compared: white space to one space, NFC, without soft hyphens and characters of no width. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** How many of the given lines are expected, each expected one counted once. */
const foundOf = (expected: readonly string[], given: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const line of expected.map(comparable)) left.set(line, (left.get(line) ?? 0) + 1);
  return given.map(comparable).reduce((found, line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return found + (count > 0 ? 1 : 0);
  }, 0);
};

const same = (a: string | undefined, b: string | undefined): boolean => comparable(a ?? '') === comparable(b ?? '');

export const scoreText = (expected: PlainFields, given: PlainFields): PlainCounts => {
  const headingsFound = foundOf(expected.headings, given.headings);
  const hasSubtitle = expected.subtitle !== undefined;
  return {
    texts: 1,
    titles: same(expected.title, given.title) ? 1 : 0,
    subtitles: hasSubtitle ? 1 : 0,
    subtitlesFound: hasSubtitle && same(expected.subtitle, given.subtitle) ? 1 : 0,
    subtitlesExtra: !hasSubtitle && given.subtitle !== undefined ? 1 : 0,
    headings: expected.headings.length,
    headingsFound,
    headingsExtra: given.headings.length - headingsFound,
    captions: expected.captions.length,
    captionsFound: foundOf(expected.captions, given.captions),
    paragraphs: expected.paragraphs.length,
    paragraphsFound: foundOf(expected.paragraphs, given.paragraphs),
    paragraphsGiven: given.paragraphs.length,
  };
};

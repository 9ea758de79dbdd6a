import { widthOf } from './line-shape.js';

const widest = 180;
const fewest = 3;

const enumerator = /^(\d{1,2})\s?[.):]\s?\S/u;
/** Marks that papers print before headings; those of lists are others. */
const headingMark = /^[◆■▼◇□▽★☆◎〇▌■]\s?\S/u;
const endsSentence = /[.。]["”’»」)]*$/u;

/** Places of lines of a kind that all stand over another, longer line, none of them next to each other. */
const spacedPlaces = (lines: readonly string[], isMember: (line: string) => boolean): number[] =>
  lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const stands = next !== undefined && widthOf(line) <= widest && widthOf(next) > widthOf(line) / 2;
    return stands && isMember(line) && !isMember(next) ? [index] : [];
  });

/** Counted headings go on by one, up or down: `1.` … `2.` …, with paragraphs between them. */
const countedPlaces = (lines: readonly string[]): number[] => {
  const places = spacedPlaces(lines, (line) => enumerator.test(line));
  const numberAt = (index: number | undefined): number =>
    Number(enumerator.exec(lines[index ?? -1] ?? '')?.[1] ?? Number.NaN);
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= fewest) for (const index of run) found.add(index);
    run = [];
  };
  for (const index of places) {
    const step = numberAt(index) - numberAt(run.at(-1));
    const goesOn =
      run.length === 0 || (Math.abs(step) === 1 && (run.length === 1 || step === numberAt(run[1]) - numberAt(run[0])));
    if (!goesOn) close();
    run.push(index);
  }
  close();
  return [...found];
};

/** Headings that come in series, as lists of reasons and tickers have them: whole sentences too. */
export const seriesHeadings = (lines: readonly string[]): ReadonlySet<number> =>
  new Set([
    ...countedPlaces(lines),
    ...spacedPlaces(lines, (line) => headingMark.test(line) && !endsSentence.test(line)),
  ]);

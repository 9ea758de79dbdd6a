import { shapeOf, type Ending, type LineShape, type Opening } from './line-shape.js';
import type { Line } from './lines.js';
import { sharedOf, stemsOf } from './shared-words.js';

const openEndings: ReadonlySet<Ending> = new Set<Ending>(['open', 'question', 'exclamation', 'ellipsis', 'bracket']);
const longestOpen = 120;

/** Might be a heading or an item of a list: short, and no sentence that ends. */
export const isOpen = (shape: LineShape | undefined): boolean =>
  shape !== undefined && shape.width <= longestOpen && openEndings.has(shape.ending) && shape.innerStops === 0;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const ratio = (a: number, b: number): number => Math.log((a + 1) / (b + 1));

const countBy = (shapes: readonly LineShape[]): ReadonlyMap<Opening, number> => {
  const counts = new Map<Opening, number>();
  for (const { opensWith } of shapes) counts.set(opensWith, (counts.get(opensWith) ?? 0) + 1);
  return counts;
};

const furthest = 10;

/** How many lines back the last open line stands, for each line. */
const sinceOpen = (shapes: readonly LineShape[]): number[] => {
  let distance = furthest;
  return shapes.map((shape) => {
    const here = distance;
    distance = isOpen(shape) ? 1 : Math.min(furthest, distance + 1);
    return here;
  });
};

/** What is true of the whole text. */
interface Habits {
  readonly middle: number;
  readonly gaps: number;
  readonly huggers: number;
  readonly stopHuggers: number;
  readonly hugWidth: number;
  readonly openings: ReadonlyMap<Opening, number>;
  readonly spaced: ReadonlyMap<Opening, number>;
}

/** A line with a blank line before it and none behind. */
const hugsNext = (lines: readonly Line[], index: number): boolean =>
  lines[index]?.afterGap === true && lines[index + 1]?.afterGap === false;

const habitsOf = (lines: readonly Line[], shapes: readonly LineShape[]): Habits => {
  const hugging = shapes.filter(({ innerStops }, index) => innerStops === 0 && hugsNext(lines, index));
  const alone = shapes.filter(
    ({ opensWith }, index) => shapes[index - 1]?.opensWith !== opensWith && shapes[index + 1]?.opensWith !== opensWith,
  );
  const share = (count: number): number => count / Math.max(1, lines.length);
  return {
    middle: median(shapes.map(({ width }) => width)),
    gaps: share(lines.filter(({ afterGap }) => afterGap).length),
    huggers: share(lines.filter((_, index) => hugsNext(lines, index)).length),
    stopHuggers: share(hugging.filter(({ ending }) => ending === 'stop').length),
    hugWidth: median(hugging.map(({ width }) => width)),
    openings: countBy(shapes),
    spaced: countBy(alone),
  };
};

const endingNames: readonly Ending[] = [
  'stop',
  'question',
  'exclamation',
  'ellipsis',
  'colon',
  'running-on',
  'bracket',
];
const openingNames: readonly Opening[] = ['quote', 'number', 'enumerator', 'clock', 'bullet', 'small-letter'];
const mostCounted = 6;

const ownFeatures = (shape: LineShape): Record<string, number | boolean> => ({
  width: Math.log(shape.width + 1),
  words: Math.log(shape.words + 1),
  'inner stops': Math.min(3, shape.innerStops),
  commas: Math.min(4, shape.commas),
  'inner colon': shape.innerColon,
  'closes quote': shape.closesQuote,
  capitalised: shape.capitalised,
  'all capitals': shape.allCapitals,
  digits: shape.digits,
  address: shape.hasAddress,
  ...Object.fromEntries(endingNames.map((name) => [`ends: ${name}`, shape.ending === name])),
  ...Object.fromEntries(openingNames.map((name) => [`opens: ${name}`, shape.opensWith === name])),
});

/** What tells headings from paragraphs, for every line below the head of a text, by name. */
export const headingFeatures = (lines: readonly Line[], title: string): Record<string, number>[] => {
  const shapes = lines.map(({ text }) => shapeOf(text));
  const { middle, gaps, huggers, stopHuggers, hugWidth, openings, spaced } = habitsOf(lines, shapes);
  const stems = lines.map(({ text }) => stemsOf(text));
  const titleStems = stemsOf(title);
  const none: ReadonlySet<string> = new Set();
  const back = sinceOpen(shapes);
  const ahead = sinceOpen(shapes.toReversed()).reverse();

  return shapes.map((shape, index) => {
    const next = shapes[index + 1];
    const previous = shapes[index - 1];
    const { ending, opensWith, width } = shape;
    const own = stems[index] ?? none;
    const plain = opensWith === 'letter';
    const features: Record<string, number | boolean> = {
      ...ownFeatures(shape),
      'to median': ratio(width, middle),
      'to next': next === undefined ? 0 : ratio(width, next.width),
      'to previous': previous === undefined ? 0 : ratio(width, previous.width),
      'to neighbours': ratio(width, Math.min(next?.width ?? middle, previous?.width ?? middle)),
      'next to median': next === undefined ? 0 : ratio(next.width, middle),
      'to huggers': hugWidth === 0 ? 0 : Math.abs(ratio(width, hugWidth)),
      'gap before': lines[index]?.afterGap ?? true,
      'gap after': lines[index + 1]?.afterGap ?? true,
      gaps,
      'hugs next': hugsNext(lines, index),
      huggers,
      'stop huggers': stopHuggers,
      'previous open': isOpen(previous),
      'before previous open': isOpen(shapes[index - 2]),
      'previous colon': previous?.ending === 'colon',
      'next open': isOpen(next),
      'next stop': next?.ending === 'stop',
      'after next open': isOpen(shapes[index + 2]),
      'lines since open': back[index] ?? 0,
      'lines to open': ahead[index] ?? 0,
      first: index === 0,
      last: next === undefined,
      'same opening': plain ? 0 : (openings.get(opensWith) ?? 0) / lines.length,
      'series size': plain ? 0 : Math.min(mostCounted, openings.get(opensWith) ?? 0),
      'series spaced': plain ? 0 : (spaced.get(opensWith) ?? 0) / (openings.get(opensWith) ?? 1),
      'same ending': Number(previous?.ending === ending) + Number(next?.ending === ending),
      'shared with next': sharedOf(own, stems[index + 1] ?? none),
      'shared with after next': sharedOf(own, stems[index + 2] ?? none),
      'shared with title': sharedOf(own, titleStems),
    };
    return Object.fromEntries(Object.entries(features).map(([name, value]) => [name, Number(value)]));
  });
};

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

const mostCounted = 6;

const flag = (value: boolean): number => (value ? 1 : 0);

const ownFeatures = (shape: LineShape) => ({
  width: Math.log(shape.width + 1),
  words: Math.log(shape.words + 1),
  'inner stops': Math.min(3, shape.innerStops),
  commas: Math.min(4, shape.commas),
  'inner colon': flag(shape.innerColon),
  'closes quote': flag(shape.closesQuote),
  capitalised: shape.capitalised,
  'all capitals': flag(shape.allCapitals),
  digits: shape.digits,
  address: flag(shape.hasAddress),
  'ends: stop': flag(shape.ending === 'stop'),
  'ends: question': flag(shape.ending === 'question'),
  'ends: exclamation': flag(shape.ending === 'exclamation'),
  'ends: ellipsis': flag(shape.ending === 'ellipsis'),
  'ends: colon': flag(shape.ending === 'colon'),
  'ends: running-on': flag(shape.ending === 'running-on'),
  'ends: bracket': flag(shape.ending === 'bracket'),
  'opens: quote': flag(shape.opensWith === 'quote'),
  'opens: number': flag(shape.opensWith === 'number'),
  'opens: enumerator': flag(shape.opensWith === 'enumerator'),
  'opens: clock': flag(shape.opensWith === 'clock'),
  'opens: bullet': flag(shape.opensWith === 'bullet'),
  'opens: small-letter': flag(shape.opensWith === 'small-letter'),
});

/** The features of a line, by name. */
export interface HeadingFeatures {
  readonly own: Readonly<Record<string, number>>;
  /** What its neighbours and the whole text add. */
  readonly around: Readonly<Record<string, number>>;
}

const none: ReadonlySet<string> = new Set();

/** What tells headings from paragraphs, for any line below the head of a text, by its place among them. */
export const headingFeatures = (lines: readonly Line[], title: string): ((index: number) => HeadingFeatures) => {
  const shapes = lines.map(({ text }) => shapeOf(text));
  const { middle, gaps, huggers, stopHuggers, hugWidth, openings, spaced } = habitsOf(lines, shapes);
  const stems: (ReadonlySet<string> | undefined)[] = [];
  const stemsAt = (index: number): ReadonlySet<string> =>
    (stems[index] ??= index < lines.length ? stemsOf(lines[index]?.text ?? '') : none);
  const titleStems = stemsOf(title);
  const back = sinceOpen(shapes);
  const ahead = sinceOpen(shapes.toReversed()).reverse();

  return (index) => {
    // Lines are asked for in order: of a long text no more than a few lines' words are kept.
    if (index > 0) stems[index - 1] = undefined;
    const shape = shapes[index] ?? shapeOf('');
    const next = shapes[index + 1];
    const previous = shapes[index - 1];
    const { ending, opensWith, width } = shape;
    const own = stemsAt(index);
    const plain = opensWith === 'letter';
    const alike = openings.get(opensWith) ?? 1;
    const around = {
      'to median': ratio(width, middle),
      'to next': next === undefined ? 0 : ratio(width, next.width),
      'to previous': previous === undefined ? 0 : ratio(width, previous.width),
      'to neighbours': ratio(width, Math.min(next?.width ?? middle, previous?.width ?? middle)),
      'next to median': next === undefined ? 0 : ratio(next.width, middle),
      'to huggers': hugWidth === 0 ? 0 : Math.abs(ratio(width, hugWidth)),
      'gap before': flag(lines[index]?.afterGap ?? true),
      'gap after': flag(lines[index + 1]?.afterGap ?? true),
      gaps,
      'hugs next': flag(hugsNext(lines, index)),
      huggers,
      'stop huggers': stopHuggers,
      'previous open': flag(isOpen(previous)),
      'before previous open': flag(isOpen(shapes[index - 2])),
      'previous colon': flag(previous?.ending === 'colon'),
      'next open': flag(isOpen(next)),
      'next stop': flag(next?.ending === 'stop'),
      'after next open': flag(isOpen(shapes[index + 2])),
      'lines since open': back[index] ?? 0,
      'lines to open': ahead[index] ?? 0,
      first: flag(index === 0),
      last: flag(next === undefined),
      'same opening': plain ? 0 : alike / lines.length,
      'series size': plain ? 0 : Math.min(mostCounted, alike),
      'series spaced': plain ? 0 : (spaced.get(opensWith) ?? 0) / alike,
      'same ending': flag(previous?.ending === ending) + flag(next?.ending === ending),
      'shared with next': sharedOf(own, stemsAt(index + 1)),
      'shared with after next': sharedOf(own, stemsAt(index + 2)),
      'shared with title': sharedOf(own, titleStems),
    };
    // Two objects, for one of so many properties that is put together from parts is slow.
    return { own: ownFeatures(shape), around };
  };
};

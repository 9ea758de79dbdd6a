import { datelineIn } from '../metadata/authors/dateline.js';
import { isOpen } from './heading-features.js';
import { shapeOf } from './line-shape.js';
import type { Line } from './lines.js';
import { sharedOf, stemsOf } from './shared-words.js';

export interface StandfirstCandidate {
  readonly title: string;
  /** A date or a byline stands between the title and the first line. */
  readonly belowDate: boolean;
  /** The lines below the title, the candidate first. */
  readonly lines: readonly Line[];
}

const mostCompared = 40;

const ratio = (a: number, b: number): number => Math.log((a + 1) / (b + 1));

/** What tells a standfirst from a first paragraph, where no date parts them, by name. */
export const standfirstFeatures = ({ title, belowDate, lines }: StandfirstCandidate): Record<string, number> => {
  const [first, second, third] = lines.map(({ text }) => text);
  const own = shapeOf(first ?? '');
  const next = shapeOf(second ?? '');
  const widths = lines
    .slice(1, mostCompared)
    .map(({ text }) => shapeOf(text))
    .filter((shape) => !isOpen(shape))
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  const stems = stemsOf(first ?? '');
  const features: Record<string, number | boolean> = {
    width: Math.log(own.width + 1),
    stop: own.ending === 'stop',
    open: isOpen(own),
    question: own.ending === 'question',
    'inner stops': Math.min(4, own.innerStops),
    quote: own.opensWith === 'quote',
    'to median': ratio(own.width, middle),
    'to next': ratio(own.width, next.width),
    'next to median': ratio(next.width, middle),
    'next open': isOpen(next),
    'next to title': sharedOf(stemsOf(title), stemsOf(second ?? '')),
    'own to title': sharedOf(stemsOf(title), stems),
    'own to next': sharedOf(stems, stemsOf(second ?? '')),
    'own to after next': sharedOf(stems, stemsOf(third ?? '')),
    dateline: datelineIn(first ?? '') !== undefined,
    'next dateline': datelineIn(second ?? '') !== undefined,
    'below date': belowDate,
    'gap after': lines[1]?.afterGap ?? true,
    lines: Math.log(lines.length),
  };
  return Object.fromEntries(Object.entries(features).map(([name, value]) => [name, Number(value)]));
};

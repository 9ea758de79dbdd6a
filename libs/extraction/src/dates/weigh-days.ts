import { dayOf, hasDay, type Clue } from './clue.js';
import { weights } from './weights.js';

export interface WeighedDay {
  /** YYYY-MM-DD */
  readonly day: string;
  readonly clues: readonly Clue[];
  /** What speaks for it, each once; the weights are by these. */
  readonly factors: ReadonlySet<string>;
  /** Kinds of sources that speak for it, without weak ones. */
  readonly agreeing: number;
}

const placed = new Set(['property', 'time', 'class', 'text', 'relative']);

const factorsByKind = new Map<string, readonly string[]>();

const makeFactors = (kind: string): readonly string[] => {
  const [source = '', field = '', ...rest] = kind.split(':');
  const standing = rest.at(-1) ?? '';
  if (!placed.has(source)) return [`source ${source}`, `kind ${kind}`];
  return [
    `source ${source}`,
    `field ${source}:${field}`,
    `field ${field}`,
    `standing ${standing}`,
    `standing ${source}:${standing}`,
    ...(source === 'text' ? [`share ${rest[0]}`, `share ${rest[0]}:${standing}`] : []),
  ];
};

/** What a clue is made of, from general to particular: what was seldom seen is weighed by what it shares with others. */
export const factorsOf = ({ kind, more }: Clue): readonly string[] => {
  const known = factorsByKind.get(kind) ?? makeFactors(kind);
  factorsByKind.set(kind, known);
  return more ? [...known, 'more', `more ${kind.split(':', 1)[0]}`] : known;
};

const weak = /elsewhere|talk|far|sentence|copyright|foreign|^image|^relative|:month$|^text:either:\w+:below/;

const isStrong = ({ kind }: Clue): boolean => !weak.test(kind);

const statedPublished = /^(?:json-ld:article:datePublished|meta:published|property:published)/;
const statedUpdated = /^(?:json-ld:article:dateModified|meta:updated|property:updated)/;

const isStated = (clues: readonly Clue[], pattern: RegExp): boolean => clues.some(({ kind }) => pattern.test(kind));

const sourcesOf = (clues: readonly Clue[]): number =>
  new Set(clues.filter(isStrong).map(({ kind }) => kind.split(':', 1)[0])).size;

const groupByDay = (clues: readonly Clue[]): Map<string, Clue[]> => {
  const days = new Map<string, Clue[]>();
  for (const clue of clues) {
    if (!hasDay(clue.dated)) continue;
    const day = dayOf(clue.dated);
    const same = days.get(day);
    if (same) same.push(clue);
    else days.set(day, [clue]);
  }
  return days;
};

/** The days that the clues name, each with what speaks for it. Clues of a month speak for its days. */
export const daysOf = (clues: readonly Clue[]): WeighedDay[] => {
  const byDay = groupByDay(clues);
  const months = clues.filter(({ dated }) => dated.precision === 'month');
  const strong = [...byDay].filter(([, of]) => of.some(isStrong)).map(([day]) => day);
  const earliest = strong.reduce((least, day) => (day < least ? day : least), strong[0] ?? '');
  const latest = strong.reduce((most, day) => (day > most ? day : most), strong[0] ?? '');
  const publishedDays = [...byDay].filter(([, of]) => isStated(of, statedPublished)).map(([day]) => day);
  return [...byDay].map(([day, of]) => {
    const ofMonth = months.filter(({ dated }) => dated.at.slice(0, 7) === day.slice(0, 7));
    const factors = new Set([...of, ...ofMonth].flatMap(factorsOf));
    if (day === earliest) factors.add('earliest');
    if (day === latest) factors.add('latest');
    // What readers see may be the day of the last change.
    const isChange = isStated(of, statedUpdated) && !publishedDays.includes(day);
    if (isChange && publishedDays.some((published) => published < day)) factors.add('change of an earlier day');
    return { day, clues: of, factors, agreeing: sourcesOf(of) };
  });
};

export const scoreOf = ({ factors, agreeing }: WeighedDay): number => {
  let score = agreeing * (weights['agreeing'] ?? 0);
  for (const factor of factors) score += weights[factor] ?? 0;
  return score;
};

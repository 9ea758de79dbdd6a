import { collapse } from '../clean.js';
import { bylineLabels, bylineLabelsWithColon, dateLabels } from './labels.js';

const escape = (label: string): string => label.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const longestFirst = (labels: readonly string[]): string =>
  [...labels]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const dateLabel = String.raw`(?:${longestFirst(dateLabels)})\s*[:：]`;
const labelsOnly = new RegExp(String.raw`^(?:${dateLabel}[\s|,،·–-]*)+$`, 'iu');
const labelWithValue = new RegExp(String.raw`^(${dateLabel})\s*(.{0,80}\d.{0,80})$`, 'iu');

/** A line of date labels whose values the scraper lost. */
export const isEmptyDateLabel = (line: string): boolean => labelsOnly.test(line);

/** The value behind a date label, where there is one. */
export const labelledDate = (line: string): string | undefined => labelWithValue.exec(line)?.[2]?.trim();

const byline = new RegExp(
  String.raw`^(?:(?:${longestFirst(bylineLabels)})(?:\s*[:：]\s*|\s+)|(?:${longestFirst(bylineLabelsWithColon)})\s*[:：]\s*)(.+)$`,
  'iu',
);
const longestByline = 80;
const mostNameWords = 8;
/** Scripts with capitals write names with them; a line of small letters behind `by` is prose. */
const smallWord = /(?:^|\s)(?!(?:and|und|et|y|e|en|de|von|van|der|den|da|al|bin|ben|la|le)\b)\p{Ll}/u;

/** The names of a line that is only a byline. */
export const bylineNames = (line: string): string[] | undefined => {
  if (line.length > longestByline || endsSentence(line)) return undefined;
  const names = byline.exec(line)?.[1];
  if (names === undefined || names.split(' ').length > mostNameWords || smallWord.test(names)) return undefined;
  return names
    .split(/\s*[,،;&]\s*|\s+(?:and|und|et|y)\s+/iu)
    .map(collapse)
    .filter((name) => name !== '');
};

const closers = String.raw`["'”’»)\]]*`;
const sentenceEnd = new RegExp(String.raw`(?:[.!?…؟۔。！？]|\.{3})${closers}$`, 'u');
const runsOn = /[,،;؛:：–-]$/u;

export const endsSentence = (line: string): boolean => sentenceEnd.test(line);

const fullStop = new RegExp(String.raw`[.…۔。]${closers}$`, 'u');

/** Longest heading of a section, in characters and words. */
const headingLimits = { characters: 120, words: 16 };

/** Reads like a heading: short, and no sentence that ends or runs on. Questions and exclamations may be headings. */
export const isHeadingLike = (line: string, limits = headingLimits): boolean =>
  line.length <= limits.characters &&
  line.split(' ').length <= limits.words &&
  !fullStop.test(line) &&
  !runsOn.test(line);

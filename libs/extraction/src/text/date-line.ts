import type { Dated } from '@khabar/contracts';
import { fold } from '../dates/fold.js';
import { labelWords } from '../dates/label-words.js';
import { readDate } from '../dates/read-date.js';
import { scanDates } from '../dates/scan-dates.js';

/** A line that says nothing but when the text was published or updated. */
export interface DateLine {
  /** `empty` has labels whose values the scraper lost; `label-like` has words that only their place shows to be labels. */
  readonly kind: 'labelled' | 'bare' | 'empty' | 'label-like';
  readonly published?: Dated;
  readonly updated?: Dated;
}

export interface DateLineOptions {
  readonly language?: string | undefined;
  /** RFC 3339: what `two hours ago` is counted from. */
  readonly reference?: string | undefined;
}

const longestLine = 120;
/** Letters beside the dates and labels of a line: a day of the week, a zone, `o'clock`. */
const mostOtherLetters = 14;
const mostLabelWords = 5;
const longestLabel = 40;
const labelParts = /[:：|,،·/]+/u;

/** The label of the next date. */
const labelAtEnd = /[\s|,،·/–-]*(?:[\p{L}\p{M}]+[\s-]?){1,5}[:：]\s*$/u;

const wordsOf = (text: string): string[] =>
  text
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => word !== '')
    .map(fold);

const asWords = (labels: readonly string[]): ReadonlySet<string> =>
  new Set(labels.flatMap((label) => label.split('|')).map((label) => wordsOf(label).join(' ')));
const updatedLabels = asWords(labelWords.updated);
const publishedLabels = asWords(labelWords.published);

/** What a label says its date is of: by the longest run of its words that a table knows. */
const fieldOf = (text: string): 'published' | 'updated' | undefined => {
  const words = wordsOf(text).slice(-mostLabelWords - 3);
  for (let size = Math.min(3, words.length); size > 0; size -= 1)
    for (let from = 0; from + size <= words.length; from += 1) {
      const run = words.slice(from, from + size).join(' ');
      if (updatedLabels.has(run)) return 'updated';
      if (publishedLabels.has(run)) return 'published';
    }
  return /[\u3040-\u30ff\u4e00-\u9fff]/u.test(text) ? unspacedFieldOf(text) : undefined;
};

const unspacedFieldOf = (text: string): 'published' | 'updated' | undefined => {
  const has = (labels: ReadonlySet<string>): boolean =>
    [...labels].some((label) => /^[\u3040-\u9fff]/u.test(label) && text.includes(label));
  if (has(updatedLabels)) return 'updated';
  return has(publishedLabels) ? 'published' : undefined;
};

const emptyLabels = (line: string): DateLine | undefined => {
  if (/\p{N}/u.test(line)) return undefined;
  const parts = line
    .split(labelParts)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const short = parts.every((part) => part.length <= longestLabel && wordsOf(part).length <= mostLabelWords);
  if (parts.length === 0 || parts.length > 4 || !short) return undefined;
  const known = parts.every((part) => fieldOf(part) !== undefined);
  const endsInColon = /[:：]\s*[|,،·/–-]?$/u.test(line);
  if (endsInColon) return { kind: known ? 'empty' : 'label-like' };
  const alone = (part: string): boolean => {
    const words = wordsOf(part).join(' ');
    return updatedLabels.has(words) || publishedLabels.has(words);
  };
  return parts.every(alone) ? { kind: 'label-like' } : undefined;
};

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** Reads a line of labels with or without dates behind them; anything else on the line makes it none. */
export const readDateLine = (line: string, { language, reference }: DateLineOptions = {}): DateLine | undefined => {
  if (line.length > longestLine) return undefined;
  const empty = emptyLabels(line);
  if (empty) return empty;
  const order = language === undefined ? {} : { language };
  const found = scanDates(line, order);
  if (found.length === 0 || found.length > 3) return undefined;
  const dates: { published?: Dated; updated?: Dated } = {};
  let from = 0;
  let others = 0;
  let labelled = false;
  found.forEach(({ start, end }, index) => {
    const before = line.slice(from, start);
    const field = fieldOf(before);
    others += field === undefined ? lettersIn(before) : Math.max(0, lettersIn(before) - longestLabel);
    labelled ||= field !== undefined;
    const upTo = found[index + 1]?.start ?? line.length;
    const value = readDate(line.slice(start, upTo).replace(labelAtEnd, ''), {
      rule: field === undefined ? 'text:date-line' : 'text:label',
      ...order,
      reference,
    });
    if (value) dates[field ?? 'published'] ??= value;
    from = end;
  });
  const tail = line.slice(from);
  others += fieldOf(tail) === undefined || !/[:：]$/u.test(tail) ? lettersIn(tail) : 0;
  if (others > mostOtherLetters) return undefined;
  return { kind: labelled ? 'labelled' : 'bare', ...dates };
};

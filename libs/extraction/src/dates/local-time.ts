import type { Dated } from '@khabar/contracts';
import { hasClock, type Clue } from './clue.js';

/** What readers see; stamps for machines are often in UTC while the text beside them is in the time of the place. */
const visible = /^(?:text|class|time|property)/;
const elsewhere = /:(?:elsewhere|talk)$/;

/** Pages with more are lists of articles. */
const mostClocks = 20;

const minuteMs = 60_000;
/** Offsets from UTC are multiples of a half or a quarter of an hour, and within these. */
const stepMs = 30 * minuteMs;
const farthestMs = 14 * 60 * minuteMs;

const isUtc = ({ zone }: Dated): boolean => zone === 'Z' || zone === '+00:00';

const two = (value: number): string => String(value).padStart(2, '0');

const offsetOf = (milliseconds: number): string => {
  const minutes = Math.abs(milliseconds) / minuteMs;
  return `${milliseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The offset at which a clock without zone and a stamp in UTC mean the same minute. */
const offsetBetween = (stamp: Dated, clock: Dated): number | undefined => {
  const minute = (at: string): number => Math.floor(Date.parse(at) / minuteMs) * minuteMs;
  const difference = minute(clock.at) - minute(stamp.at);
  return difference !== 0 && Math.abs(difference) <= farthestMs && difference % stepMs === 0 ? difference : undefined;
};

const localStamp = (stamp: Dated, offset: number): Dated => {
  const local = new Date(Date.parse(stamp.at) + offset).toISOString().slice(0, 19);
  return { ...stamp, at: `${local}${offsetOf(offset)}`, zone: offsetOf(offset) };
};

/** Stamps in UTC beside a visible clock of the same instant are told in the time of that clock: the day is the one readers see. */
export const inLocalTime = (clues: readonly Clue[]): Clue[] => {
  const clocks = clues
    .filter(
      ({ kind, dated }) => hasClock(dated) && dated.zone === undefined && visible.test(kind) && !elsewhere.test(kind),
    )
    .slice(0, mostClocks);
  if (clocks.length === 0) return [...clues];
  return clues.map((clue) => {
    if (!hasClock(clue.dated) || !isUtc(clue.dated)) return clue;
    for (const { dated } of clocks) {
      const offset = offsetBetween(clue.dated, dated);
      if (offset !== undefined) return { ...clue, dated: localStamp(clue.dated, offset) };
    }
    return clue;
  });
};

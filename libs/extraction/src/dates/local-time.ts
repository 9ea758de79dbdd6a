import type { Dated } from '@khabar/contracts';
import { hasClock, type Clue, type ClueField } from './clue.js';

/** What readers see; stamps for machines are often in UTC while the text beside them is in the time of the place. */
const visible = /^(?:text|class|time|property)/;
const elsewhere = /:(?:elsewhere|talk)$/;

/** Pages with more are lists of articles. */
const mostClocks = 20;

const minuteMs = 60_000;
/** In which steps offsets from UTC go, and those between them that clocks somewhere have. */
const hourMs = 60 * minuteMs;
const betweenHours = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630]);
const farthest = { west: -11 * hourMs, east: 13 * hourMs };

const isOffset = (milliseconds: number): boolean =>
  milliseconds !== 0 &&
  milliseconds >= farthest.west &&
  milliseconds <= farthest.east &&
  (milliseconds % hourMs === 0 || betweenHours.has(milliseconds / minuteMs));

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
  return isOffset(difference) ? difference : undefined;
};

const mayAgree = (one: ClueField, other: ClueField): boolean => one === other || one === 'either' || other === 'either';

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
    for (const { dated, field } of clocks) {
      if (!mayAgree(field, clue.field)) continue;
      const offset = offsetBetween(clue.dated, dated);
      if (offset !== undefined) return { ...clue, dated: localStamp(clue.dated, offset) };
    }
    return clue;
  });
};

import { isoClock } from '../civil-day.js';
import { isSign, numberAt, touches, wordAt, type DateReading, type DateRule } from '../reading.js';

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** Written as a clock: `15:30`. */
  readonly sure: boolean;
}

const faceAt = (reading: DateReading, index: number): Face | undefined => {
  const hour = numberAt(reading, index);
  if (hour) {
    if (hour.digits > 2 || hour.value > 24) return undefined;
    const minute =
      isSign(reading, index + 1, ':.٫') || reading.tokens[index + 1]?.folded === 'h'
        ? numberAt(reading, index + 2)
        : undefined;
    const minutes = minute?.digits === 2 && minute.value < 60 && touches(reading, index + 1);
    if (!minutes) return { hour: hour.value, minute: 0, next: index + 1, sure: false };
    if (isSign(reading, index + 3, ':./') && numberAt(reading, index + 4)) return undefined;
    return { hour: hour.value, minute: minute.value, next: index + 3, sure: isSign(reading, index + 1, ':') };
  }
  const ordinal = wordAt(reading, index).hour;
  return ordinal === undefined
    ? undefined
    : { hour: ordinal === 12 ? 2 : ordinal, minute: 0, next: index + 1, sure: false };
};

/** والنصف, والربع, إلا ربعا behind an hour, in minutes. */
const fractions: Readonly<Record<string, number>> = {
  والنصف: 30,
  النصف: 30,
  ونصف: 30,
  والربع: 15,
  الربع: 15,
  والثلث: 20,
};

const halved = (hour: number, half: 'am' | 'pm' | undefined): number =>
  half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);

const zones = new Set('غرينتش جرينتش gmt utc cet est بتوقيت'.split(' '));

/** الساعة الثالثة مساء, 03:15 م, `at 3 pm`, `15:30 GMT`, `14 Uhr`; the day it belongs to is told elsewhere. */
export const clock: DateRule = (reading, index) => {
  const named = wordAt(reading, index).hourWord === true && reading.language === 'ar';
  const face = faceAt(reading, index + (named ? 1 : 0));
  if (!face || face.hour !== face.hour % 100) return undefined;
  if (!named && wordAt(reading, index).hour !== undefined) return undefined;
  const fraction = fractions[reading.tokens[face.next]?.folded ?? ''];
  let next = face.next + (fraction === undefined ? 0 : 1);
  const { half, hourWord } = wordAt(reading, next);
  const short = (reading.tokens[next]?.folded.length ?? 0) <= 1;
  // A number with م behind it may be metres or a year.
  const halfHolds = half !== undefined && (!short || face.sure || named);
  if (halfHolds) next += 1;
  const uhr = !named && hourWord === true;
  if (uhr) next += 1;
  if (!named && !face.sure && !halfHolds && !uhr) return undefined;
  if (zones.has(reading.tokens[next]?.folded ?? '')) next += reading.tokens[next]?.folded === 'بتوقيت' ? 2 : 1;
  const hour = halved(face.hour, halfHolds ? half : undefined);
  if (hour > 23 || next > reading.tokens.length) return undefined;
  return { first: index, next, at: isoClock(hour, fraction ?? face.minute), precision: 'time', rule: 'clock' };
};

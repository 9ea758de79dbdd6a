import { halfOf, hourOfDay } from './meridiem-words.js';
import { isMark, numberAt, touch, wordAt, type Token } from './tokens.js';
import { zoneAt } from './zones.js';

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly zone?: string;
}

export interface ClockAt {
  readonly clock: Clock;
  /** Index of the token behind it. */
  readonly next: number;
}

const hourWords = new Set([
  'h',
  'uhr',
  'u',
  'hs',
  'hrs',
  'heure',
  'heures',
  '時',
  '点',
  '點',
  '时',
  '시',
  'giờ',
  'gio',
  'ч',
]);
const minuteWords = new Set(['min', 'm', '分', '분', 'мин']);

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  readonly next: number;
  /** Says by itself that it is a clock, not two numbers. */
  readonly sure: boolean;
}

const isMinute = (tokens: readonly Token[], index: number): boolean => {
  const number = numberAt(tokens, index);
  return number !== undefined && number.length === 2 && number.value < 60;
};

/** Behind minutes: seconds and what is finer than them. */
const secondsAt = (tokens: readonly Token[], index: number): { second?: number; next: number } => {
  if (!isMark(tokens[index], ':') || !isMinute(tokens, index + 1)) return { next: index };
  const second = numberAt(tokens, index + 1)?.value ?? 0;
  const fraction = isMark(tokens[index + 2], '.,:') && touch(tokens[index + 1], tokens[index + 2]);
  const finer = fraction && numberAt(tokens, index + 3) && touch(tokens[index + 2], tokens[index + 3]);
  return { second, next: finer ? index + 4 : index + 2 };
};

const faceAt = (tokens: readonly Token[], index: number): Face | undefined => {
  const hour = numberAt(tokens, index);
  if (!hour || hour.length > 2 || hour.value > 24) return undefined;
  const behind = tokens[index + 1];
  if (isMark(behind, ':٫：') && isMinute(tokens, index + 2)) {
    return {
      hour: hour.value,
      minute: numberAt(tokens, index + 2)?.value ?? 0,
      sure: true,
      ...secondsAt(tokens, index + 3),
    };
  }
  if (behind?.kind === 'word' && hourWords.has(behind.text)) {
    const minutes = isMinute(tokens, index + 2) && (touch(behind, tokens[index + 2]) || behind.text.length === 1);
    if (!minutes) return { hour: hour.value, minute: 0, next: index + 2, sure: true };
    const unit = wordAt(tokens, index + 3)?.text;
    const next = unit !== undefined && minuteWords.has(unit) ? index + 4 : index + 3;
    return { hour: hour.value, minute: numberAt(tokens, index + 2)?.value ?? 0, next, sure: true };
  }
  const dotted =
    isMark(behind, '.') && isMinute(tokens, index + 2) && touch(behind, tokens[index + 2]) && touch(hour, behind);
  // A third part would make it a date.
  if (dotted && !(isMark(tokens[index + 3], '.') && numberAt(tokens, index + 4))) {
    return { hour: hour.value, minute: numberAt(tokens, index + 2)?.value ?? 0, next: index + 3, sure: false };
  }
  return { hour: hour.value, minute: 0, next: index + 1, sure: false };
};

interface Half {
  readonly half?: 'am' | 'pm';
  readonly next: number;
}

const halfAt = (tokens: readonly Token[], index: number): Half => {
  const word = wordAt(tokens, index);
  if (!word) return { next: index };
  const short = halfOf(word.text);
  if (short) return { half: short, next: index + 1 };
  const following = wordAt(tokens, index + 1)?.text;
  const long = halfOf(word.text, following);
  return long ? { half: long, next: index + 2 } : { next: index };
};

/** `14:30`, `14h30`, `2.30 p.m.`, `下午2:30`, `14 Uhr`, each with a zone. A bare or dotted number needs a word that makes it a clock. */
export const clockAt = (tokens: readonly Token[], index: number, stamp = false): ClockAt | undefined => {
  const lead = halfAt(tokens, index);
  const face = faceAt(tokens, lead.next);
  if (!face) return undefined;
  const tail = lead.half ? { half: lead.half, next: face.next } : halfAt(tokens, face.next);
  const uhr = wordAt(tokens, tail.next)?.text;
  const isUhr = uhr !== undefined && hourWords.has(uhr);
  const isBare = face.next === lead.next + 1;
  if (!face.sure && !tail.half && !isUhr && isBare) return undefined;
  const dot = tail.half && isMark(tokens[tail.next], '.') ? 1 : 0;
  const next = tail.next + (isUhr ? 1 : 0) + dot;
  const zone = zoneAt(tokens, next, stamp || face.second !== undefined);
  const hour = hourOfDay(face.hour, tail.half);
  if (hour > 23) return undefined;
  const clock = {
    hour,
    minute: face.minute,
    ...(face.second === undefined ? {} : { second: face.second }),
    ...(zone ? { zone: zone.zone } : {}),
  };
  return { clock, next: zone?.next ?? next };
};

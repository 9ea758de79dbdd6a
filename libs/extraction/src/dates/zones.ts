import { touch, numberAt, wordAt, isMark, type Token } from './tokens.js';
import { arabicZonePlaces, zoneOffsets, zonesWithSummer } from './zone-names.js';

export interface ZoneAt {
  /** `Z`, an offset as in RFC 3339, or an IANA name. */
  readonly zone: string;
  /** Index of the token behind it. */
  readonly next: number;
}

const two = (value: number): string => String(value).padStart(2, '0');

const furthestHours = 14;
const quarters = new Set([0, 15, 30, 45]);

const offset = (sign: string, hours: number, minutes: number): string | undefined =>
  hours > furthestHours || !quarters.has(minutes)
    ? undefined
    : `${sign === '+' ? '+' : '-'}${two(hours)}:${two(minutes)}`;

/** `+0100`, `+01:00`, `+1` behind a sign. */
const signedOffset = (tokens: readonly Token[], index: number): ZoneAt | undefined => {
  const sign = tokens[index];
  const hours = numberAt(tokens, index + 1);
  if (!isMark(sign, '+-−') || !hours || !touch(sign, hours)) return undefined;
  const written = sign?.kind === 'mark' ? sign.text : '+';
  const minutes = numberAt(tokens, index + 3);
  if (hours.length <= 2 && isMark(tokens[index + 2], ':') && minutes && touch(tokens[index + 2], minutes)) {
    const zone = offset(written, hours.value, minutes.value);
    return zone === undefined ? undefined : { zone, next: index + 4 };
  }
  const compact = hours.length === 4 || hours.length === 3;
  const zone = compact
    ? offset(written, Math.floor(hours.value / 100), hours.value % 100)
    : offset(written, hours.value, hours.length > 2 ? 99 : 0);
  return zone === undefined ? undefined : { zone, next: index + 2 };
};

/** `Europe/Berlin`, `America/Argentina/Salta`. */
const ianaName = (tokens: readonly Token[], index: number): ZoneAt | undefined => {
  const area = wordAt(tokens, index);
  if (!area || !/^[A-Z][a-z]{3,}$/.test(area.written)) return undefined;
  let name = area.written;
  let next = index + 1;
  while (
    next < index + 9 &&
    isMark(tokens[next], '/_-') &&
    touch(tokens[next - 1], tokens[next]) &&
    wordAt(tokens, next + 1)
  ) {
    const mark = tokens[next];
    name += `${mark?.kind === 'mark' ? mark.text : ''}${wordAt(tokens, next + 1)?.written ?? ''}`;
    next += 2;
  }
  return name.includes('/') && offsetIn(name, 0) !== undefined ? { zone: name, next } : undefined;
};

const arabicZone = (tokens: readonly Token[], index: number): ZoneAt | undefined => {
  const lead = wordAt(tokens, index)?.text;
  if (lead !== 'بتوقيت' && lead !== 'توقيت') return undefined;
  const place = wordAt(tokens, index + 1)?.text;
  const zone = place === undefined ? undefined : arabicZonePlaces[place];
  return zone === undefined ? undefined : { zone, next: index + 2 };
};

const signedIsPossible = (tokens: readonly Token[], index: number, certain: boolean): boolean => {
  // `10:00-12:00` is from ten to twelve, unless a stamp says that it is one.
  const isColon = isMark(tokens[index + 2], ':');
  return certain || isMark(tokens[index], '+') || (!isColon && numberAt(tokens, index + 1)?.length === 4);
};

/**
 * The zone at this token, bracketed or not.
 * @param certain the clock before it is a stamp: with seconds or behind a T
 */
export const zoneAt = (tokens: readonly Token[], index: number, certain: boolean): ZoneAt | undefined => {
  const at = isMark(tokens[index], '([') ? index + 1 : index;
  if (signedIsPossible(tokens, at, certain)) {
    const signed = signedOffset(tokens, at);
    if (signed) return signed;
  }
  const word = wordAt(tokens, at);
  if (!word) return undefined;
  const name = word.written.replaceAll('.', '');
  const fixed = zoneOffsets[name] ?? (/^[a-z]{3}$|^z$/.test(name) ? zoneOffsets[name.toUpperCase()] : undefined);
  if (fixed !== undefined) return (fixed === 'Z' && signedOffset(tokens, at + 1)) || { zone: fixed, next: at + 1 };
  const seasonal = zonesWithSummer[name];
  if (seasonal !== undefined) return { zone: seasonal, next: at + 1 };
  return arabicZone(tokens, at) ?? ianaName(tokens, at);
};

const formats = new Map<string, Intl.DateTimeFormat | undefined>();
/** Names that no clock knows would be asked for again and again by a hostile page. */
const mostUnknownNames = 1_000;

const formatOf = (name: string): Intl.DateTimeFormat | undefined => {
  if (formats.has(name)) return formats.get(name);
  if (formats.size > mostUnknownNames) formats.clear();
  let format: Intl.DateTimeFormat | undefined;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' });
  } catch {
    format = undefined;
  }
  formats.set(name, format);
  return format;
};

/**
 * The offset that clocks in a zone had at an instant, as in RFC 3339; undefined for names that are none.
 * @param instant milliseconds since 1970
 */
export const offsetIn = (zone: string, instant: number): string | undefined => {
  if (zone === 'Z' || /^[+-]/.test(zone)) return zone;
  const name = formatOf(zone)
    ?.formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value;
  if (name === undefined) return undefined;
  const written = /[+-]\d{2}:\d{2}/.exec(name)?.[0];
  return written ?? 'Z';
};

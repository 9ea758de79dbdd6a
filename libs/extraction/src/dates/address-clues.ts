import type { PageEvidence } from '../page/page-evidence.js';
import type { Clue } from './clue.js';
import { partsOf } from './date-parts.js';
import { toDated } from './to-dated.js';

/** Year, month and day with any of these marks between, or run together. */
const apart = /(?:^|\D)((?:19|20)\d{2})[/_.-](0?[1-9]|1[0-2])[/_.-](0?[1-9]|[12]\d|3[01])(?=\D|$)/;
const together = /(?:^|\D)((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=\D|$)/;
const dayFirst = /(?:^|\D)(0?[1-9]|[12]\d|3[01])[_.-](0?[1-9]|1[0-2])[_.-]((?:19|20)\d{2})(?=\D|$)/;
const month = /[/_-]((?:19|20)\d{2})[/_-]?(0[1-9]|1[0-2])(?=[/_-])/;
const shortYear = /\/(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\//;

const clue = (
  kind: string,
  raw: string,
  written: { year: string | undefined; month: string | undefined; day?: string | undefined },
): Clue[] => {
  const parts = partsOf({
    calendar: 'gregorian',
    year: Number(written.year),
    month: Number(written.month),
    ...(written.day === undefined ? {} : { day: Number(written.day) }),
  });
  return parts ? [{ field: 'published', kind, more: false, dated: toDated(parts, raw, kind) }] : [];
};

const longestAddress = 2_000;

export const addressClue = (kind: string, address: string): Clue[] => {
  const path = address.slice(0, longestAddress).replace(/^[a-z]+:\/\/[^/]*/i, '');
  const day = apart.exec(path) ?? together.exec(path);
  if (day) return clue(`${kind}:day`, address, { year: day[1], month: day[2], day: day[3] });
  const reversed = dayFirst.exec(path);
  if (reversed) return clue(`${kind}:day`, address, { year: reversed[3], month: reversed[2], day: reversed[1] });
  const short = shortYear.exec(path);
  if (short) return clue(`${kind}:short`, address, { year: `20${short[1]}`, month: short[2], day: short[3] });
  const coarse = month.exec(path);
  return coarse ? clue(`${kind}:month`, address, { year: coarse[1], month: coarse[2] }) : [];
};

const imageNames = [
  'og:image',
  'og:image:url',
  'og:image:secure_url',
  'twitter:image',
  'twitter:image:src',
  'thumbnail',
  'thumbnailurl',
  'image',
];

/** Dates in the page's own address, and in that of its picture. */
export const addressClues = ({ url, canonical, meta }: PageEvidence): Clue[] => {
  const own = [url, canonical, meta.get('og:url')?.[0]].find(
    (address) => address !== undefined && addressClue('url', address).length > 0,
  );
  const pictures = imageNames.flatMap((name) => meta.get(name)?.slice(0, 1) ?? []);
  return [
    ...(own === undefined ? [] : addressClue('url', own)),
    ...pictures.slice(0, 2).flatMap((picture) => addressClue('image', picture)),
  ];
};

import { compareKey } from '../compare-key.js';
import { isSiteName, type SiteNames } from '../site-names.js';

export interface TrimContext {
  readonly site: SiteNames;
  /** Keys of the page's sections and their like: what sites put between title and name. */
  readonly sections: ReadonlySet<string>;
  /** Keys of titles that other evidence gives without anything behind them. */
  readonly known: ReadonlySet<string>;
  /** Key of the headline that a reader sees: nothing is taken off it. */
  readonly shown?: string | undefined;
  /** Key of the title in which the linked data and Open Graph agree: only the site is taken off it. */
  readonly agreed?: string | undefined;
}

interface Segment {
  readonly text: string;
  /** Where the text of the segment begins and ends in the title. */
  readonly start: number;
  readonly end: number;
  /** A colon stands before it, which parts a kicker from its headline more often than a site from a title. */
  readonly afterColon: boolean;
}

const separator =
  /\s+(?:[-–—·•:»«›‹*~/\\|]|::|\|\|)\s+|\s?[|｜ㅣ│¦‖]\s?|[：»›]\s?|\s?[–—]\s|: (?=\p{Lu})| [-–—](?=\S)|-(?=[^\s-]{1,12}$)/gu;
const dateLike = /^[\d\s.,/:-]{6,}$/;
const personMark = /^(?:by|von|par|por|di|door)\s/iu;
/** A name of a site behind a title is shorter than the title, in characters. */
const longestSuffix = 40;
const mostSuffixWords = 5;

const segmentsOf = (title: string): Segment[] => {
  const segments: Segment[] = [];
  let start = 0;
  let afterColon = false;
  for (const match of title.matchAll(separator)) {
    if (match.index > start)
      segments.push({ text: title.slice(start, match.index), start, end: match.index, afterColon });
    start = match.index + match[0].length;
    afterColon = match[0].trim() === ':';
  }
  if (start < title.length) segments.push({ text: title.slice(start), start, end: title.length, afterColon });
  return segments;
};

const isAppendix = (text: string, { site, sections }: TrimContext): boolean =>
  isSiteName(text, site) || sections.has(compareKey(text)) || dateLike.test(text) || personMark.test(text);

const knownPart = (title: string, segments: readonly Segment[], known: ReadonlySet<string>): string | undefined => {
  const first = segments[0]?.start ?? 0;
  for (let last = segments.length - 2; last >= 0; last -= 1) {
    const head = title.slice(first, segments[last]?.end);
    if (!segments[last + 1]?.afterColon && known.has(compareKey(head))) return head;
  }
  for (let at = 1; at < segments.length; at += 1) {
    const tail = title.slice(segments[at]?.start);
    if (!segments[at]?.afterColon && known.has(compareKey(tail)) && (segments[at]?.start ?? 0) < tail.length)
      return tail;
  }
  return undefined;
};

const trimOnce = (title: string, context: TrimContext): string => {
  if (context.shown !== undefined && compareKey(title) === context.shown) return title;
  const segments = segmentsOf(title);
  if (segments.length < 2) return title;
  const part = compareKey(title) === context.agreed ? undefined : knownPart(title, segments, context.known);
  if (part !== undefined) return part;
  const site = segments.findIndex(({ text }, index) => index > 0 && isSiteName(text, context.site));
  const hasSite = site !== -1 || isSiteName(segments[0]?.text ?? '', context.site);
  let first = 0;
  // What stands behind the name of the site belongs to it.
  let last = site === -1 ? segments.length - 1 : site;
  const atEnd = last;
  while (last > first && isAppendix(segments[last]?.text ?? '', context) && (hasSite || last === atEnd)) last -= 1;
  while (first < last && isSiteName(segments[first]?.text ?? '', context.site)) first += 1;
  return title.slice(segments[first]?.start, segments[last]?.end);
};

const mostTimes = 3;

/** Takes what sites put behind or in front of a title off it: their name, a section, a date. Keeps at least one segment. */
export const trimSite = (title: string, context: TrimContext): string => {
  let text = title;
  for (let time = 0; time < mostTimes; time += 1) {
    const shorter = trimOnce(text, context);
    if (shorter === text) break;
    text = shorter;
  }
  return text;
};

/** For a title that nothing else on the page confirms: takes off a short end behind a bar or a dash. */
export const trimUnknownSite = (title: string): string => {
  const end = /^(.{12,})\s(?:[|–—·»-]|::)\s(?:[^|–—·»]{2,40})$/u.exec(title);
  const head = end?.[1];
  if (head === undefined) return title;
  const tail = title.slice(head.length).replace(/^\s\S+\s/, '');
  const short = tail.length <= longestSuffix && tail.split(' ').length <= mostSuffixWords;
  return short && head.split(' ').length > tail.split(' ').length ? head : title;
};

import type { Article } from '@khabar/contracts';
import { pathSegmentsOf } from '../page/path-segments.js';
import { attributeOf, closest, type ElementNode } from '../tree/tree.js';
import { authorSegments, tagSegments } from './link-words.js';
import { linkMarks } from './link-marks.js';

export type LinkKind = Article['links'][number]['kind'];

/** Sites show one page under several of these. */
const hostPrefix = /^(?:www\d?|m|mobile|amp|beta|edition)\./;
const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.hostname.replace(hostPrefix, '');

const isSameSite = (host: string, own: string): boolean =>
  host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`);

const segmentsOf = (url: string): string[] => pathSegmentsOf(URL.parse(url)?.pathname ?? '');

/** The page of a tag or a person has its name behind the word, and no more than one more part. */
const isPageOf = (segments: readonly string[], words: ReadonlySet<string>): boolean => {
  const at = segments.findIndex((segment) => words.has(segment));
  return at >= 0 && at < segments.length - 1 && segments.length - at <= 3;
};

const levelsUp = 5;

const standsIn = (link: ElementNode, mark: 'tags' | 'byline'): boolean => {
  let level = 0;
  return (
    closest(link, (at) => level++ < levelsUp && linkMarks(at).has(mark) && !linkMarks(at).has('body')) !== undefined
  );
};

/** What a link of the article leads to. `related` is told by the box it stands in, not by the link. */
export const linkKindOf = (link: ElementNode, url: string, own: string | undefined): Exclude<LinkKind, 'related'> => {
  const rel = (attributeOf(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  const host = hostOf(url);
  const ownHost = hostOf(own);
  const internal = host !== undefined && ownHost !== undefined && isSameSite(host, ownHost);
  if (rel.includes('author')) return 'author';
  if (rel.includes('tag')) return 'tag';
  if (!internal) return 'external';
  const segments = segmentsOf(url);
  if (isPageOf(segments, authorSegments) || standsIn(link, 'byline')) return 'author';
  if (isPageOf(segments, tagSegments) || standsIn(link, 'tags')) return 'tag';
  return 'internal';
};

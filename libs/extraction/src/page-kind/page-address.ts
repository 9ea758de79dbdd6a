import type { PageEvidence } from '../page/page-evidence.js';
import { firstMeta } from '../page/page-evidence.js';
import { pathSegmentsOf } from '../page/path-segments.js';
import {
  frontSegments,
  gallerySegments,
  indexSegments,
  searchParameters,
  searchSegments,
  videoSegments,
} from './path-words.js';

/** What the address of a page says that the page is. */
export interface AddressSigns {
  readonly path: string;
  readonly front: boolean;
  readonly index: boolean;
  readonly gallery: boolean;
  readonly video: boolean;
  readonly search: boolean;
  /** Has the words of a headline, a number of an article or a date. */
  readonly article: boolean;
}

const language = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/;
const articleNumber = /\d{5,}/;
const datedPath = /(?:^|\/)(?:19|20)\d\d[/-]\d{1,2}(?:[/-]\d{1,2})?(?:\/|-|$)/;
const slugWords = 4;

const isSlug = (segment: string): boolean => segment.split(/[-_+ ]/).filter((word) => word !== '').length >= slugWords;

/** Undefined where the page gives no address. */
export const addressSignsOf = (evidence: PageEvidence): AddressSigns | undefined => {
  const stated = evidence.url ?? evidence.canonical ?? firstMeta(evidence, ['og:url'])?.content;
  const url = stated === undefined ? null : URL.parse(stated);
  if (!url) return undefined;
  const segments = pathSegmentsOf(url.pathname);
  const last = segments.at(-1) ?? '';
  const named = segments.filter((segment) => !language.test(segment));
  const parameters = [...url.searchParams.keys()];
  const has = (words: ReadonlySet<string>) => segments.some((segment) => words.has(segment));
  const numbered = articleNumber.test(last) || [...url.searchParams.values()].some((value) => /^\d{3,}$/.test(value));
  return {
    path: url.pathname,
    front: parameters.length === 0 && named.every((segment) => frontSegments.has(segment)) && segments.length <= 2,
    index: segments.slice(0, -1).some((segment) => indexSegments.has(segment)) || indexSegments.has(last),
    gallery: has(gallerySegments),
    video: has(videoSegments),
    search:
      has(searchSegments) ||
      (parameters.some((name) => searchParameters.has(name)) && segments.length <= 1 && !numbered),
    article: isSlug(last) || numbered || datedPath.test(url.pathname),
  };
};

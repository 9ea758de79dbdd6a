import { collapse } from '../clean.js';
import { firstMeta, type PageHead } from '../html/page-head.js';
import { metaNames } from './evidence.js';
import { firstText, type LinkedData } from './json-ld.js';

const separators = /\s+[|–—·•»:-]\s+/u;
/** A site name behind a title is shorter than the title, in words. */
const mostSiteWords = 6;

/** Takes the name of the site off the end, where a heading of the page says that the title goes without it. */
const withoutSite = (title: string, headings: readonly string[]): string => {
  const heading = headings.find((text) => text.length > 10 && title.startsWith(text));
  if (heading) return heading;
  const parts = title.split(separators);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || last.split(' ').length > mostSiteWords) return title;
  const head = title.slice(0, title.length - last.length).replace(/\s+[|–—·•»:-]\s+$/u, '');
  return head.split(' ').length > last.split(' ').length ? head : title;
};

export const titleOf = (head: PageHead, nodes: readonly LinkedData[]): string => {
  const headings = head.headings.map(collapse).filter((text) => text !== '');
  const headline = collapse(firstText(nodes, 'headline') ?? '');
  if (headline !== '') return headline;
  const given = collapse(firstMeta(head, metaNames.title)?.content ?? head.title);
  if (given !== '') return withoutSite(given, headings);
  return headings[0] ?? '';
};

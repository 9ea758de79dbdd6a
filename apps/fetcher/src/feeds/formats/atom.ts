import type { AtomFeed } from 'feedsmith';
import type { RawFeed, RawItem } from '../feed-content.js';

type Entry = AtomFeed.Entry<string | undefined>;

/** The page of an entry is its `alternate` link, which is also what a link without `rel` is; HTML before anything else. */
const pageOf = (links: Entry['links']): string | undefined => {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || type.includes('html')) ?? pages[0])?.href;
};

const toItem = (entry: Entry): RawItem => ({
  link: pageOf(entry.links),
  base: entry.xml?.base,
  title: entry.title?.value,
  publishedAt: entry.published ?? entry.updated,
  authors: entry.authors?.map(({ name }) => name),
  language: entry.xml?.lang,
});

export const fromAtom = (feed: AtomFeed.Feed<string | undefined>): RawFeed => ({
  title: feed.title?.value,
  language: feed.xml?.lang,
  base: feed.xml?.base,
  items: (feed.entries ?? []).map(toItem),
});

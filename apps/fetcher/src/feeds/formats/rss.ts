import type { RssFeed } from 'feedsmith';
import type { RawFeed, RawItem } from '../feed-content.js';

type Item = RssFeed.Item<string | undefined>;

/** A guid is a link unless it says otherwise; many are no URLs although they do not say so. */
const permaLink = (guid: Item['guid']): string | undefined =>
  guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '') ? guid?.value : undefined;

const toItem = (item: Item): RawItem => ({
  link: item.link ?? permaLink(item.guid),
  base: item.xml?.base,
  title: item.title,
  publishedAt: item.pubDate ?? item.dc?.dates?.[0],
  authors: item.dc?.creators ?? item.authors?.map(({ name }) => name),
  language: item.dc?.languages?.[0] ?? item.xml?.lang,
});

export const fromRss = (feed: RssFeed.Feed<string | undefined>): RawFeed => ({
  title: feed.title,
  language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
  base: feed.xml?.base,
  items: (feed.items ?? []).map(toItem),
});

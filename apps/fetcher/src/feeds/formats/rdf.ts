import type { RdfFeed } from 'feedsmith';
import type { RawFeed, RawItem } from '../feed-content.js';

const toItem = (item: RdfFeed.Item<string | undefined>): RawItem => ({
  link: item.link ?? item.rdf?.about,
  base: item.xml?.base,
  title: item.title,
  publishedAt: item.dc?.dates?.[0],
  authors: item.dc?.creators,
  language: item.dc?.languages?.[0] ?? item.xml?.lang,
});

/** RSS 0.90 and 1.0. */
export const fromRdf = (feed: RdfFeed.Feed<string | undefined>): RawFeed => ({
  title: feed.title,
  language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
  base: feed.xml?.base,
  items: (feed.items ?? []).map(toItem),
});

import type { JsonFeed } from 'feedsmith';
import type { RawFeed, RawItem } from '../feed-content.js';

const toItem = (item: JsonFeed.Item<string | undefined>): RawItem => ({
  link: item.url ?? item.external_url,
  title: item.title,
  publishedAt: item.date_published,
  authors: item.authors?.map(({ name }) => name),
  language: item.language,
});

export const fromJsonFeed = (feed: JsonFeed.Feed<string | undefined>): RawFeed => ({
  title: feed.title,
  language: feed.language,
  items: (feed.items ?? []).map(toItem),
});

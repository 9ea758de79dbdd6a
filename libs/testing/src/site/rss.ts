import type { Page } from './page.js';

export interface FeedItem {
  readonly title: string;
  readonly link: string;
  readonly guid?: string;
  readonly description?: string;
  readonly publishedAt?: Date;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
const element = (name: string, text: string | undefined) =>
  text === undefined ? '' : `<${name}>${escape(text)}</${name}>`;

const itemXml = ({ title, link, guid, description, publishedAt }: FeedItem) =>
  `<item>${element('title', title)}${element('link', link)}${element('guid', guid)}` +
  `${element('description', description)}${element('pubDate', publishedAt?.toUTCString())}</item>`;

/** An RSS 2.0 feed as a page of the site. */
export const rssPage = (title: string, items: readonly FeedItem[]): Page => ({
  type: 'application/rss+xml; charset=utf-8',
  body:
    `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>${element('title', title)}` +
    `<link>http://127.0.0.1/</link><description/>\n${items.map(itemXml).join('\n')}\n</channel></rss>\n`,
});

import { parseFeed as parseAnyFeed } from 'feedsmith';
import type { RawFeed } from './feed-content.js';
import { parseFeedDate } from './feed-date.js';
import { wrapEntryDocument } from './formats/atom-entry.js';
import { fromAtom } from './formats/atom.js';
import { fromJsonFeed } from './formats/json-feed.js';
import { fromRdf } from './formats/rdf.js';
import { fromRss } from './formats/rss.js';

/**
 * Reads RSS 0.90 to 2.0, Atom and JSON Feed. Entities of a document type are not expanded, external ones refused.
 * @throws an error of feedsmith where the text is no feed.
 */
export const readRawFeed = (text: string, maxItems: number): RawFeed => {
  const parsed = parseAnyFeed(wrapEntryDocument(text), { maxItems, parseDateFn: parseFeedDate });
  switch (parsed.format) {
    case 'rss':
      return fromRss(parsed.feed);
    case 'atom':
      return fromAtom(parsed.feed);
    case 'rdf':
      return fromRdf(parsed.feed);
    case 'json':
      return fromJsonFeed(parsed.feed);
  }
};

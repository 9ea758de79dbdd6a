/** One entry of a feed, as far as it is of use to the fetcher. */
export interface FeedItem {
  /** Absolute and normalised. */
  readonly url: string;
  readonly title?: string;
  /** RFC 3339; only where the feed gave a zone with it. */
  readonly publishedAt?: string;
  readonly authors?: readonly string[];
  readonly language?: string;
}

export interface FeedContent {
  readonly title?: string;
  readonly items: readonly FeedItem[];
  /** Entries that link to no page on the web. */
  readonly unusable: number;
}

/** What the formats have in common, before links are resolved. */
export interface RawFeed {
  readonly title?: string;
  readonly language?: string;
  /** `xml:base` of the whole feed. */
  readonly base?: string;
  readonly items: readonly RawItem[];
}

export interface RawItem {
  readonly link?: string;
  /** `xml:base` of this entry. */
  readonly base?: string;
  readonly title?: string;
  readonly publishedAt?: string;
  readonly authors?: readonly (string | undefined)[];
  readonly language?: string;
}

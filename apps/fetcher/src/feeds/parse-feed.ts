import { languageSchema, normaliseUrl } from '@khabar/contracts';
import { describeDocument } from './describe-document.js';
import type { FeedContent, FeedItem, RawFeed, RawItem } from './feed-content.js';
import { readRawFeed } from './raw-feed.js';

export interface FeedDocument {
  readonly text: string;
  readonly mediaType: string;
  /** Where it was fetched from after redirects: what relative links are relative to. */
  readonly url: string;
}

export type FeedParse =
  { readonly ok: true; readonly feed: FeedContent } | { readonly ok: false; readonly detail: string };

const resolved = (link: string, bases: readonly (string | undefined)[]): string | undefined => {
  const base = bases.reduce<string | undefined>(
    (outer, inner) => (inner && URL.canParse(inner, outer) ? new URL(inner, outer).href : outer),
    undefined,
  );
  return URL.canParse(link, base) ? new URL(link, base).href : undefined;
};

const pageUrl = (item: RawItem, feed: RawFeed, documentUrl: string): string | undefined => {
  const link = item.link?.trim();
  if (!link) return undefined;
  const url = resolved(link, [documentUrl, feed.base, item.base]);
  return url && /^https?:/.test(url) ? normaliseUrl(url) : undefined;
};

/** Feeds write `ar_SA` and worse. */
const language = (raw: string | undefined): string | undefined => {
  const tag = raw?.trim().replaceAll('_', '-');
  return languageSchema.safeParse(tag).success ? tag : undefined;
};

const text = (raw: string | undefined): string | undefined => raw?.trim() || undefined;

const toItem = (raw: RawItem, url: string, feed: RawFeed): FeedItem => {
  const authors = (raw.authors ?? []).map(text).filter((name) => name !== undefined);
  return {
    url,
    title: text(raw.title),
    publishedAt: raw.publishedAt,
    authors: authors.length > 0 ? authors : undefined,
    language: language(raw.language) ?? language(feed.language),
  };
};

const toContent = (raw: RawFeed, documentUrl: string): FeedContent => {
  const byUrl = new Map<string, FeedItem>();
  let unusable = 0;
  for (const item of raw.items) {
    const url = pageUrl(item, raw, documentUrl);
    if (!url) unusable += 1;
    else if (!byUrl.has(url)) byUrl.set(url, toItem(item, url, raw));
  }
  return { title: text(raw.title), items: [...byUrl.values()], unusable };
};

/** feedsmith says that a feed is bad, its cause says why. */
const reasonOf = (error: unknown): string => {
  const { message, cause } = error as { message?: string; cause?: { message?: string } };
  return [message ?? String(error), cause?.message].filter(Boolean).join(', ');
};

/** Reads a feed of any format; says what was found instead where it is none. */
export const parseFeed = (document: FeedDocument, maxItems: number): FeedParse => {
  try {
    return { ok: true, feed: toContent(readRawFeed(document.text, maxItems), document.url) };
  } catch (error) {
    return { ok: false, detail: `${reasonOf(error)}: ${describeDocument(document.text, document.mediaType)}` };
  }
};

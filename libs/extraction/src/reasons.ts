import type { Measure } from './tree/limits.js';

/** Content that is no page or text at all, told by its first characters or bytes. */
export const formatReasons = {
  pdf: 'a PDF document',
  image: 'an image: PNG, JPEG, GIF, WebP, AVIF, HEIC, TIFF, BMP, icon or SVG',
  media: 'a sound or film: MP3, MP4, Ogg, Matroska, WAV, FLAC',
  archive: 'an archive or compressed file: zip (with it Office documents and EPUB), gzip, RAR, 7z, xz, bzip2, zstd',
  binary: 'another binary file: bytes that are no text in any charset',
  undecodable: 'text whose characters were lost: decoded by a wrong charset before it came here',
  json: 'JSON, as of an API that answered in the place of a page',
  feed: 'a feed: RSS, Atom or RDF',
  sitemap: 'a sitemap or an index of sitemaps',
  xml: 'XML that is neither HTML, feed nor sitemap',
} as const;

/** Pages that are whole and readable, and are no article. */
export const pageReasons = {
  'home-page': 'the front page of a site',
  'section-index': 'a list of articles: a section, tag or author page',
  'search-results': 'what a search found',
  gallery: 'pictures with captions and no text of an article',
  'video-only': 'a film or sound with its description and no text of an article',
  'login-wall': 'a page that asks to log in or subscribe before it shows anything',
  'consent-wall': 'a page that asks for consent, e.g. to cookies, before it shows anything',
  'robot-check': 'a page that asks to prove to be human before it shows anything',
  'error-page': 'a page that says that there is none: not found, gone, refused, fault of the server',
  'not-an-article': 'a page without the text of an article, of no kind above',
  'empty-content': 'nothing to read: no letter and no digit',
} as const;

/** Over a limit: a permanent error with the measure that broke it. */
export const limitReasons = {
  'page-too-large': 'more characters, more text or more lines than a page or text may have',
  'page-too-many-elements': 'more elements than a page may have',
  'page-too-many-attributes': 'more attributes than a page may have',
  'page-too-deep': 'more elements inside each other than a page may have',
} as const;

export type FormatReason = keyof typeof formatReasons;
export type PageReason = keyof typeof pageReasons;
export type LimitReason = keyof typeof limitReasons;

/** Why content became no article. */
export type RefusalReason = FormatReason | PageReason;

export const limitReasonOf: Readonly<Record<Measure, LimitReason>> = {
  characters: 'page-too-large',
  text: 'page-too-large',
  lines: 'page-too-large',
  elements: 'page-too-many-elements',
  attributes: 'page-too-many-attributes',
  depth: 'page-too-deep',
};

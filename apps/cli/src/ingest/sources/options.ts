import type { UrlMap } from './url-map.js';

/** How the requests of files are made. */
export interface SourceOptions {
  /** Name of the source; the folder's where absent. */
  readonly source?: string;
  readonly language?: string;
  /** Take URLs for feeds. */
  readonly feed: boolean;
  /** Where pages in files came from. */
  readonly urls?: UrlMap;
  /** Largest text or page after decompression, bytes. */
  readonly mostBytes: number;
  readonly stdin: AsyncIterable<Buffer>;
  readonly warn: (message: string) => void;
}

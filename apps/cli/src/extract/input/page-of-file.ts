import type { FetchedArticle } from '@khabar/contracts';
import { pageLimits, sniffBytes } from '@khabar/extraction';
import { decodeText } from '@khabar/http';
import { canonicalUrlOf } from '../../ingest/sources/canonical-url.js';
import { folderName } from '../../ingest/sources/documents.js';
import { fileTypeOf } from '../../ingest/sources/file-types.js';
import { fetchedArticleOf } from './fetched-article.js';
import type { PageFile } from './files-of.js';
import type { Origin } from './origins.js';
import type { Page } from './page.js';
import { readBytes, type ReadBytes } from './read-bytes.js';

type Dated = Origin & { readonly fetchedAt: string };

/** As many bytes as the longest page takes in UTF-8. */
const mostBytes = pageLimits.characters * 3;

export const readPage = ({ path }: PageFile): Promise<ReadBytes> => readBytes(path, mostBytes);

/** A page gets its URL from what is known of it, else from itself. */
const articleOf = (path: string, bytes: Buffer, { url: known, fetchedAt }: Dated): FetchedArticle => {
  const mediaType = fileTypeOf(path) === 'text' ? 'text/plain' : 'text/html';
  const { text: content, charset } = decodeText(bytes, mediaType);
  const url = known ?? (mediaType === 'text/html' ? canonicalUrlOf(content) : undefined);
  return fetchedArticleOf({
    ...(url === undefined ? { from: folderName(path) } : { url }),
    content,
    charset,
    mediaType,
    fetchedAt,
    robots: 'unknown',
  });
};

/** The page of a file that was read. */
export const pageOfFile = ({ id, path }: PageFile, read: ReadBytes, origin: Dated): Page => {
  if (!read.ok) return { ok: false, id, error: read.error };
  const refusal = sniffBytes(read.bytes);
  return refusal
    ? { ok: false, id, error: { code: refusal.reason, message: refusal.detail } }
    : { ok: true, id, decode: () => articleOf(path, read.bytes, origin) };
};

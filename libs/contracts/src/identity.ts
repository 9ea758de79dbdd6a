import { createHash } from 'node:crypto';

const sha256 = (...parts: string[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part, 'utf8').update('\0');
  return hash.digest('hex');
};

/** SHA-256 of a page or text, hexadecimal. */
export const contentHashOf = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

/** Query parameters that only follow a reader around and never select an article. */
const trackingParameter =
  /^(utm_[a-z]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|yclid|twclid|_ga|ref_src|cmpid|ocid)$/i;

/**
 * One spelling per address (RFC 3986 section 6.2): lower-case scheme and host, no default port, no fragment, no credentials,
 * no tracking parameters, the rest of the query sorted by name. http and https stay apart: they may be different pages.
 * @throws TypeError where the text is no absolute URL; the message shows it.
 */
export const normaliseUrl = (url: string): string => {
  const parsed = URL.parse(url);
  if (!parsed) throw new TypeError(`url: expected an absolute URL, got ${JSON.stringify(url)}`);
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  for (const name of [...parsed.searchParams.keys()]) {
    if (trackingParameter.test(name)) parsed.searchParams.delete(name);
  }
  parsed.searchParams.sort();
  return parsed.href;
};

const shortened = (digest: string): string => digest.slice(0, 32);

/** The id of the article at a URL; it never changes. */
export const articleIdOfUrl = (url: string): string => shortened(sha256('url', normaliseUrl(url)));

/** The id of a text that was handed in without a URL. */
export const articleIdOfText = (source: string, text: string): string => shortened(sha256('text', source, text));

/** Deterministic CloudEvents id: the same event sent again carries the same id. */
export const eventIdOf = (type: string, articleId: string, revision: number): string =>
  `${type}:${articleId}:${revision}`;

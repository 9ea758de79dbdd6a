import type { PageEvidence } from '../page/page-evidence.js';
import { cleanText } from './clean-text.js';
import { compareKey } from './compare-key.js';
import { isLinkedData, textsOf, typesOf, type LinkedData } from './json-ld.js';

/** What a page calls the site it is on, as keys to compare by. */
export interface SiteNames {
  readonly names: ReadonlySet<string>;
  /** Names and labels of the host without blanks: `washingtontimes`, `sz de`. */
  readonly compact: ReadonlySet<string>;
}

const metaNames = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
  'dc.publisher',
  'dcterms.publisher',
  'publisher',
  'twitter:site',
  'copyright',
];
const siteTypes = /(?:WebSite|Organization|NewsMediaOrganization|Corporation)$/;
const longestName = 60;
/** Shorter labels of hosts are words of the language as well. */
const shortestLabel = 4;

const compacted = (key: string): string => key.replaceAll(' ', '');

const stated = ({ meta, linkedData, articles }: PageEvidence): string[] => [
  ...metaNames.flatMap((name) => meta.get(name) ?? []),
  ...articles.flatMap((node) => textsOf(node['publisher'])),
  ...linkedData
    .filter((node) => typesOf(node).some((type) => siteTypes.test(type)))
    .flatMap((node) => [
      ...textsOf(node['name']),
      ...textsOf(node['alternateName']),
      ...textsOf(isLinkedData(node['publisher']) ? (node['publisher'] as LinkedData)['name'] : undefined),
    ]),
];

const hostsOf = ({ url, canonical }: PageEvidence): string[] =>
  [url, canonical].flatMap((address) => {
    const host = address === undefined ? undefined : URL.parse(address)?.hostname.replace(/^(?:www|m|amp)\./, '');
    return host ? [host] : [];
  });

export const siteNamesOf = (evidence: PageEvidence): SiteNames => {
  const names = stated(evidence)
    .filter((name) => name.length <= longestName)
    .map((name) => compareKey(cleanText(name)))
    .filter((key) => key.length > 1);
  const hosts = hostsOf(evidence);
  const labels = hosts.flatMap((host) => host.split('.')).filter((label) => label.length >= shortestLabel);
  const hostKeys = [...hosts, ...labels].map((host) => compacted(compareKey(host)));
  return { names: new Set(names), compact: new Set([...names.map(compacted), ...hostKeys]) };
};

const mostWords = 6;

/** Whether a text is no more than the name of the site, a part of it, or the name with a word or two around it. */
export const isSiteName = (text: string, { names, compact }: SiteNames): boolean => {
  const key = compareKey(text);
  if (key === '') return false;
  if (names.has(key) || compact.has(compacted(key))) return true;
  const words = key.split(' ');
  if (words.length > mostWords) return false;
  const inside = ` ${key} `;
  for (const name of names) {
    if (name.length >= shortestLabel && inside.includes(` ${name} `) && words.length <= name.split(' ').length + 2)
      return true;
    if (key.length >= shortestLabel && ` ${name} `.includes(inside) && name.split(' ').length <= words.length + 2)
      return true;
  }
  const whole = compacted(key);
  for (const name of compact) {
    if (name.length >= shortestLabel && whole.includes(name) && whole.length <= name.length + 12 && words.length <= 3)
      return true;
  }
  return false;
};

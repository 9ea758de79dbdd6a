import type { Finding, PageEvidence } from '../page/page-evidence.js';
import { absoluteUrl } from '../page/web-url.js';
import { firstMeta } from '../page/page-evidence.js';
import { isLinkedData } from './json-ld.js';

const isFront = (url: string): boolean => {
  const parsed = URL.parse(url);
  return parsed !== null && parsed.pathname === '/' && parsed.search === '';
};

const linkedAddresses = ({ articles }: PageEvidence): unknown[] => {
  const page = articles[0]?.['mainEntityOfPage'];
  return [isLinkedData(page) ? page['@id'] : page, articles[0]?.['url']];
};

/** The address the page wants to be known by. A template that names the front page for every page is not believed. */
export const canonicalUrlOf = (evidence: PageEvidence): Finding<string> | undefined => {
  const { canonical, url, baseUrl } = evidence;
  const candidates: { readonly stated: unknown; readonly rule: string }[] = [
    { stated: canonical, rule: 'link:canonical' },
    { stated: firstMeta(evidence, ['og:url'])?.content, rule: 'meta:og:url' },
    ...linkedAddresses(evidence).map((stated) => ({ stated, rule: 'json-ld:url' })),
  ];
  for (const { stated, rule } of candidates) {
    const absolute = typeof stated === 'string' ? absoluteUrl(stated, baseUrl) : undefined;
    if (absolute === undefined || (isFront(absolute) && (url === undefined || !isFront(url)))) continue;
    return { value: absolute, rule };
  }
  return undefined;
};

import type { PageEvidence } from '../page/page-evidence.js';
import { attributeOf } from '../tree/tree.js';

/** What relative addresses of the page are relative to: `<base>`, itself relative to where the page was found. */
export const baseOf = ({ tree, url }: PageEvidence): string | undefined => {
  for (const element of tree.elements) {
    if (element.name === 'body') break;
    const href = element.name === 'base' ? attributeOf(element, 'href') : undefined;
    if (href !== undefined) return URL.parse(href, url)?.href ?? url;
  }
  return url;
};

/** The absolute http(s) address, or undefined. */
export const addressOf = (href: string | undefined, base: string | undefined): string | undefined => {
  const trimmed = href?.trim();
  if (!trimmed) return undefined;
  const url = URL.parse(trimmed, base);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
};

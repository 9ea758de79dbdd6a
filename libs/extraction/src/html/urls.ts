import { urlSchema } from '@khabar/contracts';

/** An absolute address, or undefined for what is none. A page without address keeps only links that are absolute already. */
export const absoluteUrl = (href: string | null | undefined, base: string | undefined): string | undefined => {
  const trimmed = href?.trim();
  if (!trimmed) return undefined;
  const url = URL.parse(trimmed, base);
  return url?.href;
};

/** The same, only for http and https. */
export const webUrl = (href: string | null | undefined, base: string | undefined): string | undefined => {
  const url = absoluteUrl(href, base);
  return url !== undefined && urlSchema.safeParse(url).success ? url : undefined;
};

export const hostOf = (url: string | undefined): string | undefined =>
  url === undefined ? undefined : URL.parse(url)?.host.replace(/^www\./, '');

const webProtocols: ReadonlySet<string> = new Set(['http:', 'https:']);

/** The address as an absolute one of the web; undefined where it is none. */
export const absoluteUrl = (address: string | undefined, base: string | undefined): string | undefined => {
  if (address === undefined) return undefined;
  const parsed = URL.parse(address, base);
  return parsed && webProtocols.has(parsed.protocol) ? parsed.href : undefined;
};

/** What two addresses of one page share: no scheme, no `www`, no query, no fragment, no slash at the end. */
export const pageKeyOf = (url: string): string | undefined => {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.hostname.replace(/^www\./, '')}${parsed.pathname.replace(/\/$/, '')}` : undefined;
};

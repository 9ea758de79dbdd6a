/** The absolute http(s) address, or undefined. */
export const addressOf = (href: string | undefined, base: string | undefined): string | undefined => {
  const trimmed = href?.trim();
  if (!trimmed) return undefined;
  const url = URL.parse(trimmed, base);
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : undefined;
};

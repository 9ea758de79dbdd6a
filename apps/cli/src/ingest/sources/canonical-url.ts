import { Parser } from 'htmlparser2';

/** The head of a page is near its beginning. */
const readCharacters = 262_144;

const asAbsoluteUrl = (href: string | undefined): string | undefined => {
  const url = href && URL.canParse(href) ? new URL(href) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/** The address a page gives for itself, `<link rel="canonical">`, or undefined; relative ones say nothing here. */
export const canonicalUrlOf = (html: string): string | undefined => {
  let found: string | undefined;
  const parser = new Parser({
    onopentag: (name, { rel = '', href }) => {
      const isCanonical = name === 'link' && rel.toLowerCase().split(/\s+/).includes('canonical');
      if (isCanonical) found ??= asAbsoluteUrl(href?.trim());
    },
  });
  parser.end(html.slice(0, readCharacters));
  return found;
};

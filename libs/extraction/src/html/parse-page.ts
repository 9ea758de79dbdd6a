import { parseHTML } from 'linkedom';
import type { DomDocument } from './dom.js';

/** Scripts and styles carry no text; only structured data is kept. Cutting them first saves a third of the tree. */
const deadWeight = /<(script|style|svg|noscript|template|iframe)\b([^>]*)>[\s\S]*?<\/\1\s*>/gi;
const structuredData = /ld\+json/i;

const lighten = (html: string): string =>
  html.replace(deadWeight, (whole, name: string, attributes: string) =>
    name.toLowerCase() === 'script' && structuredData.test(attributes) ? whole : ' ',
  );

const hasRoot = /<html[\s>]/i;
const hasBody = /<body[\s>]/i;

/** The tree needs its root and body to be there; fragments get them. */
const completed = (html: string): string => {
  if (hasRoot.test(html) && hasBody.test(html)) return html;
  return hasRoot.test(html)
    ? html.replace(/<\/head\s*>/i, '</head><body>')
    : `<html><head></head><body>${html}</body></html>`;
};

export const parsePage = (html: string): DomDocument => parseHTML(completed(lighten(html))).document;

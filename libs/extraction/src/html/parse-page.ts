import { parseHTML } from 'linkedom';
import type { DomDocument } from './dom.js';
import { mendLinkedom } from './linkedom-mend.js';

mendLinkedom();

const hasRoot = /<html[\s>]/i;
const hasBody = /<body[\s>]/i;

/** The tree needs its root and body to be there; fragments get them. */
const completed = (html: string): string => {
  if (hasRoot.test(html) && hasBody.test(html)) return html;
  return hasRoot.test(html)
    ? html.replace(/<\/head\s*>/i, '</head><body>')
    : `<html><head></head><body>${html}</body></html>`;
};

export const parsePage = (html: string): DomDocument => parseHTML(completed(html)).document;

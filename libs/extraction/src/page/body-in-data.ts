import { collapse } from '../clean.js';
import type { BodyBlock } from '../structure/sections.js';
import type { PageEvidence } from './page-evidence.js';

/** Shorter ones are summaries, in characters. */
const shortestBody = 200;
const lineBreaks = /<br\s*\/?>|<\/p>|\r?\n/gi;
const markup = /<[^>]{0,500}>/g;

/** The body as the linked data of the article gives it: for pages that show theirs only to scripts. */
export const bodyInData = ({ articles }: PageEvidence): BodyBlock[] => {
  for (const { articleBody } of articles) {
    if (typeof articleBody !== 'string' || articleBody.length < shortestBody) continue;
    const lines = articleBody.replace(lineBreaks, '\n').replace(markup, ' ').split('\n').map(collapse);
    return lines.filter((text) => text !== '').map((text) => ({ kind: 'paragraph', text }));
  }
  return [];
};

import { readFileSync } from 'node:fs';
import type { SourceArticle, SourceSection } from '../source-article.js';

interface LabelledPage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly (readonly ['heading' | 'paragraph', string])[];
}

const fewestParagraphs = 3;
const mostBlocks = 80;
const letterOrDigit = /[\p{L}\p{N}]/u;

const sectionsOf = (blocks: LabelledPage['blocks']): SourceSection[] => {
  const sections: { headings: string[]; paragraphs: string[] }[] = [{ headings: [], paragraphs: [] }];
  for (const [kind, text] of blocks.slice(0, mostBlocks)) {
    if (!letterOrDigit.test(text)) continue;
    const last = sections.at(-1);
    if (kind === 'paragraph') last?.paragraphs.push(text);
    else if (last?.paragraphs.length === 0) last.headings.push(text);
    else sections.push({ headings: [text], paragraphs: [] });
  }
  return sections.at(-1)?.paragraphs.length === 0 ? sections.slice(0, -1) : sections;
};

/** Articles of pages whose blocks `label-pages.py` has labelled; none of the Fundus gold is among them. */
export const labelledArticles = (path: string): SourceArticle[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPage)
    .map(({ id, title, blocks }) => ({
      id,
      publisher: id,
      language: 'und',
      title: title === '' ? 'Untitled' : title,
      authors: [],
      sections: sectionsOf(blocks),
      captions: [],
    }))
    .filter(({ sections }) => sections.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0) >= fewestParagraphs);

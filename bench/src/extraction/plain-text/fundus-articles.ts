import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOfText } from './ours.js';
import type { SourceArticle } from './source-article.js';

interface FundusGold {
  readonly title: string;
  readonly summary: readonly string[];
  readonly authors: readonly string[] | null;
  readonly published: string | null;
  readonly captions: readonly string[];
  readonly sections: readonly { readonly heading: readonly string[]; readonly paragraphs: readonly string[] }[];
}

const articleOf = ([id, gold]: [string, FundusGold]): SourceArticle => ({
  id,
  publisher: id.replace(/_\d.*$/, ''),
  language: articleOfText(gold.sections.flatMap(({ paragraphs }) => paragraphs).join('\n\n'))?.language ?? 'und',
  title: gold.title,
  ...(gold.summary[0] === undefined ? {} : { standfirst: gold.summary[0] }),
  authors: gold.authors ?? [],
  ...(gold.published === null ? {} : { day: gold.published.slice(0, 10) }),
  sections: gold.sections.map(({ heading, paragraphs }) => ({ headings: heading, paragraphs })),
  captions: gold.captions,
});

/** The articles of the Fundus development gold, by their hand-checked structure. */
export const fundusArticles = (dataDir: string): SourceArticle[] => {
  const path = join(dataDir, 'extraction', 'fundus', 'gold.json');
  const golds = JSON.parse(readFileSync(path, 'utf8')) as Record<string, FundusGold>;
  return Object.entries(golds)
    .filter(([, gold]) => gold.sections.some(({ paragraphs }) => paragraphs.length > 0))
    .map(articleOf);
};

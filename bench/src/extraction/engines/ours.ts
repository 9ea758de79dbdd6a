import type { Article, FetchedArticle } from '@khabar/contracts';
import { extractArticle, parserVersion, type Extraction } from '@khabar/extraction';
import { emptyReading, type Reading, type TextBlock } from '../reading.js';
import type { Engine } from './engine.js';
import { fetchedArticleOf } from './fetched-article.js';

const blocksOf = ({ sections }: Article): TextBlock[] =>
  sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [{ kind: 'heading' as const, text: heading }]),
    ...paragraphs.map((text) => ({ kind: 'paragraph' as const, text })),
  ]);

export const readingOfArticle = (article: Article): Reading => ({
  title: article.title,
  standfirst: [...new Set([...(article.subtitle === undefined ? [] : [article.subtitle]), ...article.summary])],
  authors: article.byline.authors.map(({ name }) => name),
  day: article.published?.at.slice(0, 10),
  blocks: blocksOf(article),
  captions: article.captions.map(({ text }) => text),
  topics: article.topics,
});

export const readingOfExtraction = (extraction: Extraction): Reading =>
  extraction.outcome === 'article'
    ? readingOfArticle(extraction.article)
    : { ...emptyReading, failure: `${extraction.reason}: ${extraction.detail}` };

export const ours: Engine<FetchedArticle, Extraction> = {
  name: 'Khabar',
  version: `@khabar/extraction ${parserVersion}`,
  prepare: fetchedArticleOf,
  extract: extractArticle,
  toReading: readingOfExtraction,
};

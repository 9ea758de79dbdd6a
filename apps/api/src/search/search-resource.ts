import { articleSchema } from '@khabar/contracts';
import { z } from 'zod';
import type { Page, SearchHit } from '../reading/ports.js';

export const searchHitSchema = articleSchema
  .pick({
    articleId: true,
    revision: true,
    url: true,
    externalId: true,
    source: true,
    fetchedAt: true,
    language: true,
    direction: true,
    title: true,
    subtitle: true,
    published: true,
  })
  .extend({
    score: z.number().describe('how well it fits, higher is better; 0 where nothing was searched for'),
    excerpt: z.string().describe('the beginning of the body, at most 300 characters'),
  });

export const searchPageSchema = z.object({
  query: z.object({
    q: z.string(),
    terms: z.array(z.string()).describe('what was searched for, as the index holds it'),
    language: z.string().optional(),
    source: z.string().optional(),
  }),
  hits: z.array(searchHitSchema).describe('best first; newest first where nothing was searched for'),
  next: z.string().optional().describe('cursor of the next page; absent on the last'),
});

export type SearchPage = z.infer<typeof searchPageSchema>;

const excerptCharacters = 300;

const excerptOf = ({ article }: SearchHit): string => {
  const body = article.sections.flatMap(({ paragraphs }) => paragraphs).join(' ');
  return Array.from(body.slice(0, 2 * excerptCharacters))
    .slice(0, excerptCharacters)
    .join('');
};

const searchHit = (hit: SearchHit): SearchPage['hits'][number] => {
  const { articleId, revision, url, externalId, source, fetchedAt } = hit.article;
  const { language, direction, title, subtitle, published } = hit.article;
  const identity = { articleId, revision, url, externalId, source, fetchedAt };
  return {
    ...identity,
    language,
    direction,
    title,
    subtitle,
    published,
    score: hit.score,
    excerpt: excerptOf(hit),
  };
};

export const searchPage = (query: SearchPage['query'], { items, next }: Page<SearchHit>): SearchPage => ({
  query,
  hits: items.map(searchHit),
  next,
});

import { entitySchema, type Article } from '@khabar/contracts';
import { z } from 'zod';
import type { Page } from '../reading/ports.js';
import { searchHitSchema } from '../search/search-resource.js';
import type { EntityAlias, RegisteredEntity } from './entity-reading.js';

const instant = z.iso.datetime({ offset: true });

const useShape = {
  articleCount: z.int().min(0).describe('current articles that name it'),
  firstSeen: instant.optional().describe('when the first of these was published, else fetched'),
  lastSeen: instant.optional(),
};

const aliasSchema = z.object({
  id: z.string().describe('leads to the entity that holds this name, whichever that is by then'),
  name: z.string(),
  spellings: z.array(z.string()),
  languages: z.array(z.string()).describe('of the articles that have it'),
  script: z.string(),
  ...useShape,
});

const joinSchema = z.object({
  names: z.array(z.string()).describe('ids of the two names'),
  because: z.enum(['by-hand', 'known', 'identical', 'spelling', 'transliteration']),
  score: z.number().min(0).max(1).describe('how alike they are'),
  known: z.string().optional().describe('the well-known entity that both name'),
  pairs: z
    .array(z.object({ left: z.string(), right: z.string(), score: z.number() }))
    .optional()
    .describe('the words that were held together'),
});

const decisionSchema = z.object({
  kind: z.enum(['split', 'join']),
  names: z.array(z.string()),
  decidedAt: instant,
  undoneAt: instant.optional(),
});

export const entityResourceSchema = z.object({
  id: z.string(),
  type: entitySchema.shape.type,
  canonical: z.string(),
  known: z.string().optional().describe('its id in the table of well-known entities'),
  ...useShape,
  aliases: z.array(aliasSchema).describe('the most frequent first'),
  joinedBecause: z.array(joinSchema).describe('why each further name is held for the same entity'),
  decisions: z.array(decisionSchema).describe('what was decided by hand, oldest first'),
});

export const entityListSchema = z.object({
  q: z.string(),
  entities: z
    .array(entityResourceSchema)
    .describe('exact names first, then names that sound the same in any script, then names that have all the words'),
});

export const entityArticlesSchema = z.object({
  id: z.string(),
  articles: z.array(searchHitSchema.omit({ score: true, excerpt: true })).describe('newest first'),
  next: z.string().optional().describe('cursor of the next page; absent on the last'),
});

export type EntityResource = z.infer<typeof entityResourceSchema>;
export type EntityList = z.infer<typeof entityListSchema>;
export type EntityArticles = z.infer<typeof entityArticlesSchema>;

const alias = ({ id, name, spellings, languages, script, ...use }: EntityAlias): EntityResource['aliases'][number] => ({
  id,
  name,
  spellings: [...spellings],
  languages: [...languages],
  script,
  ...use,
});

export const entityResource = ({ aliases, joins, decisions, ...entity }: RegisteredEntity): EntityResource => ({
  ...entity,
  aliases: aliases.map(alias),
  joinedBecause: joins.map(({ names, pairs, ...join }) => ({
    ...join,
    names: [...names],
    ...(pairs && { pairs: pairs.map((pair) => ({ ...pair })) }),
  })),
  decisions: decisions.map(({ decision, ...times }) => ({
    kind: decision.kind,
    names: decision.kind === 'split' ? [decision.name] : [...decision.names],
    ...times,
  })),
});

const listed = (article: Article): EntityArticles['articles'][number] => {
  const { articleId, revision, url, externalId, source, fetchedAt, language, direction, title, subtitle, published } =
    article;
  return { articleId, revision, url, externalId, source, fetchedAt, language, direction, title, subtitle, published };
};

export const entityArticles = (id: string, { items, next }: Page<Article>): EntityArticles => ({
  id,
  articles: items.map(listed),
  next,
});

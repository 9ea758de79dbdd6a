import { z } from 'zod';
import {
  entityArticleParameters,
  entityPathSchema,
  entitySearchParameters,
  joinParameters,
  splitParameters,
} from '../entities/entity-parameters.js';
import { articlePathSchema } from '../parameters/common.js';
import { revisionParameters } from '../revisions/revisions.controller.js';
import { searchParameters } from '../search/search-parameters.js';
import type { RequestLimits } from '../settings.js';
import type { Answer } from './answers.js';

export interface Operation extends Answer {
  readonly path: string;
  /** `get` where absent. */
  readonly method?: 'get' | 'post';
  readonly operationId: string;
  readonly summary: string;
  readonly pathParameters?: z.ZodObject;
  readonly queryParameters?: z.ZodObject;
  readonly docs?: Record<string, string>;
}

const pageDocs = { limit: 'most results of this page', cursor: '`next` of the page before' };
const idDocs = { id: 'id of the article' };
const entityDocs = { id: 'id of the entity, or of any of its names' };
const queryProblems = ['bad-parameter', 'internal', 'store-unavailable', 'query-timeout'] as const;

/** Every address of the API, as data: the document is made of it, and the allowed methods too. */
export const operationsOf = (limits: RequestLimits): readonly Operation[] => [
  {
    path: '/v1/articles/{id}',
    operationId: 'getArticle',
    summary: 'The current revision of an article',
    description: 'the article',
    body: 'Article',
    tagged: true,
    pathParameters: articlePathSchema,
    docs: idDocs,
    problems: [...queryProblems, 'unknown-article', 'article-withdrawn'],
  },
  {
    path: '/v1/articles/{id}/revisions',
    operationId: 'listRevisions',
    summary: 'The revisions of an article, newest first; those of a withdrawn article too',
    description: 'one page of revisions',
    body: 'RevisionPage',
    pathParameters: articlePathSchema,
    queryParameters: revisionParameters(limits),
    docs: { ...idDocs, ...pageDocs },
    problems: [...queryProblems, 'unknown-article'],
  },
  {
    path: '/v1/search',
    operationId: 'searchArticles',
    summary: 'Articles that hold the words of the query, best first; without a query the newest articles',
    description: 'one page of articles',
    body: 'SearchPage',
    queryParameters: searchParameters(limits),
    docs: {
      q: 'what to search for; absent or blank asks for the newest articles',
      language: 'only articles of this language; the query is then read in it too',
      source: 'only articles of the source with this id',
      ...pageDocs,
    },
    problems: queryProblems,
  },
  {
    path: '/v1/entities',
    operationId: 'searchEntities',
    summary:
      'Persons, places, organisations and others that current articles name, by any of their names in any script',
    description: 'the entities, best first',
    body: 'EntityList',
    queryParameters: entitySearchParameters(limits),
    docs: {
      q: 'a name, in any spelling and script, or words of it',
      type: 'only entities of this type',
      language: 'only entities that an article of this language names',
      limit: 'most entities',
    },
    problems: queryProblems,
  },
  {
    path: '/v1/entities/{id}',
    operationId: 'getEntity',
    summary: 'An entity with its names, and why they are held for one',
    description: 'the entity',
    body: 'Entity',
    pathParameters: entityPathSchema,
    docs: entityDocs,
    problems: [...queryProblems, 'unknown-entity'],
  },
  {
    path: '/v1/entities/{id}/articles',
    operationId: 'listEntityArticles',
    summary: 'The current articles that name an entity, newest first',
    description: 'one page of articles',
    body: 'EntityArticles',
    pathParameters: entityPathSchema,
    queryParameters: entityArticleParameters(limits),
    docs: { ...entityDocs, ...pageDocs },
    problems: [...queryProblems, 'unknown-entity'],
  },
  {
    path: '/v1/entities/{id}/split',
    method: 'post',
    operationId: 'splitEntity',
    summary: 'Takes a name out of its entity, for good; what it was joined with by hand before is undone',
    description: 'the entity of the name, which stands alone now',
    body: 'Entity',
    pathParameters: entityPathSchema,
    queryParameters: splitParameters,
    docs: { ...entityDocs, name: 'id of the name to take out' },
    problems: [...queryProblems, 'decisions-disabled', 'unknown-entity'],
  },
  {
    path: '/v1/entities/join',
    method: 'post',
    operationId: 'joinEntities',
    summary: 'Holds two names for one entity, and with them all that are one with either',
    description: 'the entity of both',
    body: 'Entity',
    queryParameters: joinParameters,
    docs: { first: 'id of an entity or a name', second: 'id of another' },
    problems: [...queryProblems, 'decisions-disabled', 'unknown-entity'],
  },
  {
    path: '/health/live',
    operationId: 'live',
    summary: 'Whether the process is alive',
    description: 'alive',
    body: 'Health',
    problems: [],
  },
  {
    path: '/health/ready',
    operationId: 'ready',
    summary: 'Whether requests can be answered',
    description: 'ready',
    body: 'Health',
    problems: ['store-unavailable'],
  },
];

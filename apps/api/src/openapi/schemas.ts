import { z } from 'zod';
import { articleResourceSchema } from '../articles/article-resource.js';
import { entityArticlesSchema, entityListSchema, entityResourceSchema } from '../entities/entity-resource.js';
import { healthSchema } from '../health/health.controller.js';
import { problemSchema } from '../problems/problem.js';
import { revisionPageSchema } from '../revisions/revision-resource.js';
import { searchPageSchema } from '../search/search-resource.js';

/** The bodies of the API's answers, by their name in the document. */
const bodies = {
  Article: articleResourceSchema,
  RevisionPage: revisionPageSchema,
  SearchPage: searchPageSchema,
  Entity: entityResourceSchema,
  EntityList: entityListSchema,
  EntityArticles: entityArticlesSchema,
  Problem: problemSchema,
  Health: healthSchema,
};

export type BodyName = keyof typeof bodies;

export const reference = (name: BodyName) => ({ $ref: `#/components/schemas/${name}` });

const registry = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries(bodies)) registry.add(schema, { id });

const withoutDialect = ({ $schema: _dialect, $id: _id, ...schema }: Record<string, unknown>) => schema;

/** JSON Schema 2020-12 of every body; `input` leaves objects open, so that readers stay tolerant of new fields. */
export const bodySchemas = (): Record<string, object> => {
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutDialect(schema)]));
};

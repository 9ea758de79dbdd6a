import { entitySchema } from '@khabar/contracts';
import { z } from 'zod';
import { cursorSchema, languageParameterSchema, limitSchema } from '../parameters/common.js';
import type { RequestLimits } from '../settings.js';

const entityIdSchema = z
  .string('expected an entity id, 32 lower-case hexadecimal digits')
  .regex(/^[0-9a-f]{32}$/, 'expected an entity id, 32 lower-case hexadecimal digits');

/** Path parameter `id`. */
export const entityPathSchema = z.object({ id: entityIdSchema.describe('id of the entity, or of any of its names') });

export const splitParameters = z.object({ name: entityIdSchema });

export const joinParameters = z.object({ first: entityIdSchema, second: entityIdSchema });

const types = entitySchema.shape.type.options;

export const entitySearchParameters = (limits: RequestLimits) =>
  z.object({
    q: z
      .string('expected a name')
      .min(1, 'expected a name')
      .max(
        limits.KHABAR_API_MAX_QUERY_CHARACTERS,
        `expected at most ${limits.KHABAR_API_MAX_QUERY_CHARACTERS} characters`,
      ),
    type: z.enum(types, `expected one of ${types.join(', ')}`).optional(),
    language: languageParameterSchema,
    limit: limitSchema(limits),
  });

export const entityArticleParameters = (limits: RequestLimits) =>
  z.object({ limit: limitSchema(limits), cursor: cursorSchema });

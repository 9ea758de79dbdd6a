import { z } from 'zod';
import { cursorSchema, languageParameterSchema, limitSchema } from '../parameters/common.js';
import type { RequestLimits } from '../settings.js';

export const searchParameters = (limits: RequestLimits) =>
  z.object({
    q: z
      .string()
      .max(
        limits.KHABAR_API_MAX_QUERY_CHARACTERS,
        `expected at most ${limits.KHABAR_API_MAX_QUERY_CHARACTERS} characters`,
      )
      .default(''),
    language: languageParameterSchema,
    source: z.string().min(1, 'expected the id of a source').max(200, 'expected at most 200 characters').optional(),
    limit: limitSchema(limits),
    cursor: cursorSchema,
  });

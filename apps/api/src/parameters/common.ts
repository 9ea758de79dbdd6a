import { articleIdSchema, languageSchema } from '@khabar/contracts';
import { z } from 'zod';
import type { RequestLimits } from '../settings.js';

/** Path parameter `id`. */
export const articlePathSchema = z.object({
  id: z
    .string()
    .regex(/^[0-9a-f]{32}$/, 'expected an article id, 32 lower-case hexadecimal digits')
    .pipe(articleIdSchema)
    .describe('id of the article, 32 lower-case hexadecimal digits'),
});

export const limitSchema = ({ KHABAR_API_MAX_PAGE: most, KHABAR_API_DEFAULT_PAGE: fallback }: RequestLimits) =>
  z
    .string()
    .regex(/^\d+$/, `expected a whole number from 1 to ${most}`)
    .transform(Number)
    .pipe(z.int().min(1, `expected at least 1`).max(most, `expected at most ${most}`))
    .default(Math.min(fallback, most));

export const cursorSchema = z
  .string()
  .min(1, 'expected the `next` of the page before')
  .max(2_000, 'expected at most 2000 characters')
  .optional();

const canonical = (tag: string): string => {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
};

/** In the spelling in which articles carry it: `AR` is `ar`. */
export const languageParameterSchema = z
  .string()
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'expected a language tag such as ar or en')
  .transform(canonical)
  .pipe(languageSchema)
  .optional();

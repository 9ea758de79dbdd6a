import type { z } from 'zod';
import type { InvalidParameter } from '../problems/problem.js';
import { ProblemError } from '../problems/problem-error.js';

const maxShownCharacters = 200;

const show = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, maxShownCharacters);

const unknownParameters = (schema: z.ZodObject, given: object): InvalidParameter[] =>
  Object.entries(given)
    .filter(([field]) => !(field in schema.shape))
    .map(([field, value]) => ({
      field,
      value: show(value),
      message: `is not a parameter here; there are ${Object.keys(schema.shape).join(', ')}`,
    }));

const describe = ({ field, value, message }: InvalidParameter): string => `${field}: ${message} (got "${value}")`;

export const refuseParameters = (invalid: readonly InvalidParameter[]): ProblemError =>
  new ProblemError('bad-parameter', invalid.map(describe).join('; '), { members: { invalid: [...invalid] } });

/**
 * Reads the parameters of a request by their schema. All that is wrong is told at once.
 * @throws ProblemError `bad-parameter`, naming each field with its value.
 */
export const readParameters = <Schema extends z.ZodObject>(schema: Schema, given: object): z.output<Schema> => {
  const unknown = unknownParameters(schema, given);
  const read = schema.safeParse(given);
  const wrong = read.success
    ? []
    : read.error.issues.map((issue): InvalidParameter => {
        const field = String(issue.path[0] ?? '');
        const value = (given as Record<string, unknown>)[field];
        const message = Array.isArray(value) ? 'is given more than once' : issue.message;
        return { field, value: show(value), message };
      });
  const invalid = [...unknown, ...wrong];
  if (invalid.length > 0 || !read.success) throw refuseParameters(invalid);
  return read.data;
};

import { z } from 'zod';

const plain = (schema: z.ZodType) => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io: 'output' });
  return json;
};

/** OpenAPI parameters of a schema whose fields are the parameters. */
export const parametersIn = (place: 'path' | 'query', schema: z.ZodObject, docs: Record<string, string>) =>
  Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => ({
    name,
    in: place,
    required: place === 'path' || !field.safeParse(undefined).success,
    description: docs[name],
    schema: plain(field),
  }));

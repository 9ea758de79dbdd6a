import { z } from 'zod';
import { dataSchemaOf, type EventContract } from '../event-contract.js';

/** The part of JSON Schema that our contracts come out as. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly items?: JsonSchema;
  readonly examples?: readonly unknown[];
  readonly [keyword: string]: unknown;
}

/** zod adds the whole calendar as a pattern; `format` says the same. */
const withoutDatePattern = ({ jsonSchema }: { jsonSchema: { format?: string; pattern?: string } }): void => {
  if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
};

/**
 * The schema of an event's data, draft 2020-12, in the form for readers: objects stay open, so that a field which a later
 * minor version adds is no fault. Writers refuse unknown fields, see `validateOnWrite`.
 */
export const jsonSchemaOf = (contract: EventContract): JsonSchema => {
  const { $schema, ...schema } = z.toJSONSchema(contract.schema, { io: 'input', override: withoutDatePattern });
  return {
    $schema,
    $id: dataSchemaOf(contract),
    title: contract.type,
    description: contract.summary,
    ...(schema as JsonSchema),
    examples: [contract.example],
  };
};

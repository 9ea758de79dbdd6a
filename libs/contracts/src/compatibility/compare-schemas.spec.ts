import { describe, expect, it } from '@jest/globals';
import { eventCatalog } from '../catalog.js';
import { jsonSchemaOf, type JsonSchema } from '../schemas/json-schema.js';
import type { BreachRule } from './breach.js';
import { compareSchemas } from './compare-schemas.js';

const object = (properties: Record<string, JsonSchema>, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties,
  ...more,
});
const text: JsonSchema = { type: 'string' };
const field = (schema: JsonSchema): JsonSchema => object({ field: schema });

interface Example {
  title: string;
  before: JsonSchema;
  after: JsonSchema;
  path?: string;
}

const breaking: (Example & { rule: BreachRule })[] = [
  { title: 'a removed field', rule: 'removed', before: field(text), after: object({}) },
  {
    title: 'a removed field of a nested object',
    rule: 'removed',
    path: 'field.inner',
    before: field(object({ inner: text })),
    after: field(object({})),
  },
  {
    title: 'a removed field of the objects of a list',
    rule: 'removed',
    path: 'field[].inner',
    before: field({ type: 'array', items: object({ inner: text }) }),
    after: field({ type: 'array', items: object({}) }),
  },
  { title: 'a retyped field', rule: 'retyped', before: field(text), after: field({ type: 'number' }) },
  { title: 'a widened type', rule: 'retyped', before: field({ type: 'integer' }), after: field({ type: 'number' }) },
  { title: 'a type that is gone', rule: 'retyped', before: field(text), after: field({}) },
  {
    title: 'a format that is gone',
    rule: 'retyped',
    before: field({ type: 'string', format: 'date-time' }),
    after: field(text),
  },
  {
    title: 'a new format',
    rule: 'retyped',
    before: field(text),
    after: field({ type: 'string', format: 'uri' }),
  },
  {
    title: 'a list whose items changed their type',
    rule: 'retyped',
    path: 'field[]',
    before: field({ type: 'array', items: text }),
    after: field({ type: 'array', items: { type: 'number' } }),
  },
  {
    title: 'a list that lost the schema of its items',
    rule: 'retyped',
    before: field({ type: 'array', items: text }),
    after: field({ type: 'array' }),
  },
  {
    title: 'a field that became required',
    rule: 'newly-required',
    before: field(text),
    after: object({ field: text }, { required: ['field'] }),
  },
  {
    title: 'a new field that is required',
    rule: 'newly-required',
    before: object({}),
    after: object({ field: text }, { required: ['field'] }),
  },
  {
    title: 'a field that readers could rely on and cannot any more',
    rule: 'no-longer-required',
    before: object({ field: text }, { required: ['field'] }),
    after: field(text),
  },
  {
    title: 'a removed enum value',
    rule: 'enum-value-removed',
    before: field({ enum: ['a', 'b'] }),
    after: field({ enum: ['b', 'c'] }),
  },
  { title: 'a new enum', rule: 'retyped', before: field(text), after: field({ type: 'string', enum: ['a'] }) },
  {
    title: 'an enum that became free text',
    rule: 'retyped',
    before: field({ type: 'string', enum: ['a'] }),
    after: field(text),
  },
  ...(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'] as const).flatMap((keyword) => [
    {
      title: `a higher ${keyword}`,
      rule: 'bound-tightened' as const,
      before: field({ [keyword]: 1 }),
      after: field({ [keyword]: 2 }),
    },
    { title: `a new ${keyword}`, rule: 'bound-tightened' as const, before: field({}), after: field({ [keyword]: 0 }) },
  ]),
  ...(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'] as const).flatMap((keyword) => [
    {
      title: `a lower ${keyword}`,
      rule: 'bound-tightened' as const,
      before: field({ [keyword]: 2 }),
      after: field({ [keyword]: 1 }),
    },
    { title: `a new ${keyword}`, rule: 'bound-tightened' as const, before: field({}), after: field({ [keyword]: 9 }) },
  ]),
  {
    title: 'an object that was open and is closed',
    rule: 'closed',
    before: field(object({})),
    after: field(object({}, { additionalProperties: false })),
  },
  {
    title: 'a map whose values changed their type',
    rule: 'retyped',
    path: 'field.*',
    before: field(object({}, { additionalProperties: text })),
    after: field(object({}, { additionalProperties: { type: 'number' } })),
  },
  {
    title: 'a map whose values lost their type',
    rule: 'retyped',
    before: field(object({}, { additionalProperties: text })),
    after: field(object({})),
  },
  { title: 'another constant', rule: 'changed', before: field({ const: 'a' }), after: field({ const: 'b' }) },
  { title: 'a new pattern', rule: 'changed', before: field(text), after: field({ ...text, pattern: '^a' }) },
  { title: 'a pattern that is gone', rule: 'changed', before: field({ ...text, pattern: '^a' }), after: field(text) },
  {
    title: 'a change that no rule can judge',
    rule: 'changed',
    before: field({ anyOf: [text] }),
    after: field({ anyOf: [text, { type: 'number' }] }),
  },
  {
    title: 'a condition that was added',
    rule: 'changed',
    path: '',
    before: object({}),
    after: object({}, { allOf: [{ required: ['field'] }] }),
  },
];

const allowed: Example[] = [
  { title: 'the same schema', before: field(text), after: field(text) },
  { title: 'a new optional field', before: object({}), after: field(text) },
  {
    title: 'a new optional object with required fields of its own',
    before: object({}),
    after: field(object({ inner: text }, { required: ['inner'] })),
  },
  { title: 'a new enum value', before: field({ enum: ['a'] }), after: field({ enum: ['a', 'b'] }) },
  { title: 'enum values in another order', before: field({ enum: ['a', 'b'] }), after: field({ enum: ['b', 'a'] }) },
  { title: 'a lower minimum', before: field({ minimum: 2 }), after: field({ minimum: 1 }) },
  { title: 'a minimum that is gone', before: field({ minimum: 2 }), after: field({}) },
  { title: 'a higher maximum', before: field({ maximum: 1 }), after: field({ maximum: 2 }) },
  { title: 'a maximum that is gone', before: field({ maximum: 1 }), after: field({}) },
  {
    title: 'an object that was closed and is open',
    before: object({}, { additionalProperties: false }),
    after: object({}),
  },
  { title: 'openness that is said or not', before: object({}), after: object({}, { additionalProperties: true }) },
  {
    title: 'other words, examples and ids',
    before: object({}, { $id: 'urn:a:1', title: 'a', description: 'b', examples: [1] }),
    after: object({}, { $id: 'urn:a:2', title: 'c', deprecated: true }),
  },
];

describe('compareSchemas', () => {
  it.each(breaking)('refuses $title', ({ before, after, rule, path = 'field' }) => {
    expect(compareSchemas(before, after).map((breach) => [breach.path, breach.rule])).toEqual([[path, rule]]);
  });

  it.each(allowed)('allows $title', ({ before, after }) => {
    expect(compareSchemas(before, after)).toEqual([]);
  });

  it('says what was and what is', () => {
    expect(compareSchemas(field({ minimum: 1 }), field({ minimum: 2 }))).toEqual([
      { path: 'field', rule: 'bound-tightened', detail: 'was {"minimum":1}, is {"minimum":2}' },
    ]);
  });

  it('tells every breach, not only the first', () => {
    const before = object({ a: text, b: text, c: { enum: ['x', 'y'] } });
    expect(compareSchemas(before, object({ b: { type: 'number' }, c: { enum: [] } }))).toHaveLength(4);
  });
});

/** Every way to take one field out of a schema, at any depth. */
const withoutEachField = (schema: JsonSchema, path = ''): { path: string; schema: JsonSchema }[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const at = path ? `${path}.${name}` : name;
    const { [name]: _gone, ...rest } = schema.properties ?? {};
    const deeper = withoutEachField(inner, at).map((changed) => ({
      path: changed.path,
      schema: { ...schema, properties: { ...schema.properties, [name]: changed.schema } },
    }));
    return [{ path: at, schema: { ...schema, properties: rest } }, ...deeper];
  }),
  ...(schema.items
    ? withoutEachField(schema.items, `${path}[]`).map((changed) => ({
        path: changed.path,
        schema: { ...schema, items: changed.schema },
      }))
    : []),
];

describe.each(eventCatalog.map((contract) => [contract.type, jsonSchemaOf(contract)] as const))(
  'compareSchemas on %s',
  (_type, schema) => {
    it('finds nothing between the schema and itself', () => {
      expect(compareSchemas(schema, schema)).toEqual([]);
    });

    it('notices the loss of any field at any depth, and gives its path', () => {
      const losses = withoutEachField(schema);
      expect(losses.length).toBeGreaterThan(4);
      for (const { path, schema: after } of losses)
        expect(compareSchemas(schema, after).map((breach) => [breach.path, breach.rule])).toEqual([[path, 'removed']]);
    });
  },
);

import type { JsonSchema } from '../schemas/json-schema.js';
import type { Breach, BreachRule } from './breach.js';
import { annotations, ruleOf, structural } from './keyword-rules.js';

interface Versions {
  readonly before: JsonSchema;
  readonly after: JsonSchema;
  readonly path: string;
}

const shown = (value: unknown): string => (value === undefined ? 'absent' : JSON.stringify(value));

const breach = (path: string, rule: BreachRule, [before, after]: readonly [unknown, unknown]): Breach => ({
  path,
  rule,
  detail: `was ${shown(before)}, is ${shown(after)}`,
});

const fieldPath = (path: string, name: string): string => (path ? `${path}.${name}` : name);

const compareKeywords = ({ before, after, path }: Versions): Breach[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !annotations.has(keyword) && !structural.has(keyword))
    .flatMap((keyword) => {
      const pair = { before: before[keyword], after: after[keyword] };
      const { rule, broken } = ruleOf(keyword);
      return broken(pair) ? [breach(path, rule, [{ [keyword]: pair.before }, { [keyword]: pair.after }])] : [];
    });

const compareEnums = ({ before, after, path }: Versions): Breach[] => {
  if (!before.enum && !after.enum) return [];
  if (!before.enum || !after.enum) return [breach(path, 'retyped', [{ enum: before.enum }, { enum: after.enum }])];
  const kept = new Set(after.enum);
  return before.enum
    .filter((value) => !kept.has(value))
    .map((value) => breach(path, 'enum-value-removed', [value, undefined]));
};

const compareRequired = ({ before, after, path }: Versions): Breach[] => {
  const [were, are] = [before.required ?? [], after.required ?? []];
  return [
    ...are
      .filter((name) => !were.includes(name))
      .map((name) => breach(fieldPath(path, name), 'newly-required', ['optional', 'required'])),
    ...were
      .filter((name) => !are.includes(name))
      .map((name) => breach(fieldPath(path, name), 'no-longer-required', ['required', 'optional'])),
  ];
};

const compareProperties = ({ before, after, path }: Versions): Breach[] =>
  Object.entries(before.properties ?? {}).flatMap(([name, schema]) => {
    const current = after.properties?.[name];
    const at = fieldPath(path, name);
    return current
      ? compareAt({ before: schema, after: current, path: at })
      : [breach(at, 'removed', [schema.type ?? 'a field', undefined])];
  });

const compareItems = ({ before, after, path }: Versions): Breach[] => {
  if (!before.items && !after.items) return [];
  if (!before.items || !after.items)
    return [breach(path, 'retyped', [{ items: before.items }, { items: after.items }])];
  return compareAt({ before: before.items, after: after.items, path: `${path}[]` });
};

const compareOpenness = ({ before, after, path }: Versions): Breach[] => {
  const [were, are] = [before.additionalProperties ?? true, after.additionalProperties ?? true];
  if (typeof were === 'object' && typeof are === 'object')
    return compareAt({ before: were, after: are, path: fieldPath(path, '*') });
  if (were === are || were === false) return [];
  return [breach(path, are === false ? 'closed' : 'retyped', [were, are])];
};

const comparisons = [
  compareKeywords,
  compareEnums,
  compareRequired,
  compareProperties,
  compareItems,
  compareOpenness,
] as const;

const compareAt = (versions: Versions): Breach[] => comparisons.flatMap((compare) => compare(versions));

/**
 * What a later version of a schema breaks for those who use the earlier one, as readers or as writers: nothing may be
 * removed, retyped or newly required, no enum value removed, no bound tightened. A field that was always there stays
 * required, because readers rely on it. What the rules cannot judge (`anyOf`, `pattern` …) must stay as it was.
 */
export const compareSchemas = (before: JsonSchema, after: JsonSchema): Breach[] =>
  compareAt({ before, after, path: '' });

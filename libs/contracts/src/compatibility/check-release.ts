import { isDeepStrictEqual } from 'node:util';
import type { JsonSchema } from '../schemas/json-schema.js';
import { describeBreach } from './breach.js';
import { compareSchemas } from './compare-schemas.js';
import { annotations } from './keyword-rules.js';
import { compareVersions, parseVersion } from './version.js';

/** What must not change about an event, whatever its schema. */
export interface Route {
  readonly topic: string;
  readonly keyRule: string;
  readonly tombstones: boolean;
}

export interface SchemaVersion {
  readonly version: string;
  readonly schema: JsonSchema;
}

export interface ReleaseCheck {
  readonly type: string;
  readonly current: SchemaVersion & { readonly route: Route };
  /** Every released version of the type, in any order. */
  readonly released: readonly SchemaVersion[];
  readonly releasedRoute?: Route;
}

/** The schema without what only people read. A field may be called `title` too, so names of fields are left alone. */
const essence = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([keyword]) => !annotations.has(keyword))
      .map(([keyword, inner]) => [keyword, keyword === 'properties' ? essenceOfEach(inner as object) : essence(inner)]),
  );
};

const essenceOfEach = (properties: object): object =>
  Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, essence(schema)]));

const sameEssence = (left: JsonSchema, right: JsonSchema): boolean => isDeepStrictEqual(essence(left), essence(right));

const lastOfMajor = (released: readonly SchemaVersion[], major: number): SchemaVersion | undefined =>
  released
    .filter(({ version }) => parseVersion(version).major === major)
    .sort((left, right) => compareVersions(parseVersion(left.version), parseVersion(right.version)))
    .at(-1);

const checkVersion = (last: SchemaVersion, current: SchemaVersion): string[] => {
  const [was, is] = [parseVersion(last.version), parseVersion(current.version)];
  const step = `${last.version} is released, the contract says ${current.version}`;
  if (compareVersions(is, was) < 0) return [`the version went back: ${step}`];
  if (sameEssence(last.schema, current.schema) || is.minor > was.minor) return [];
  return [`the schema changed, so the minor version must rise: ${step}`];
};

const checkRoute = ({ current, releasedRoute }: ReleaseCheck): string[] =>
  releasedRoute
    ? (['topic', 'keyRule', 'tombstones'] as const)
        .filter((field) => current.route[field] !== releasedRoute[field])
        .map((field) => `${field}: was ${String(releasedRoute[field])}, is ${String(current.route[field])}`)
    : [];

/** What is wrong with an event in the light of what was released of it, one sentence each; empty where nothing is. */
export const checkRelease = (check: ReleaseCheck): string[] => {
  const { current, released } = check;
  const last = lastOfMajor(released, parseVersion(current.version).major);
  if (!last) return [];
  return [
    ...checkVersion(last, current),
    ...compareSchemas(last.schema, current.schema).map(describeBreach),
    ...checkRoute(check),
  ].map((problem) => `${check.type}: ${problem}`);
};

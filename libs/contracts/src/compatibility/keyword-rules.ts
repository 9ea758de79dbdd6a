import { isDeepStrictEqual } from 'node:util';
import type { BreachRule } from './breach.js';

/** A pair of values of one keyword, undefined where it is absent. */
interface Pair {
  readonly before: unknown;
  readonly after: unknown;
}

export interface KeywordRule {
  readonly keywords: readonly string[];
  readonly rule: BreachRule;
  readonly broken: (pair: Pair) => boolean;
}

const isNumber = (value: unknown): value is number => typeof value === 'number';

const raised = ({ before, after }: Pair): boolean => isNumber(after) && (!isNumber(before) || after > before);
const lowered = ({ before, after }: Pair): boolean => isNumber(after) && (!isNumber(before) || after < before);
const different = ({ before, after }: Pair): boolean => !isDeepStrictEqual(before, after);

/** Keywords that a reader may ignore: they never break anything. */
export const annotations: ReadonlySet<string> = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'examples',
  'default',
  'deprecated',
]);

/** Keywords with rules of their own, in compare-schemas.ts. */
export const structural: ReadonlySet<string> = new Set([
  'properties',
  'required',
  'items',
  'additionalProperties',
  'enum',
]);

/** How one keyword may change between two versions. A keyword that is in no table here must not change at all. */
export const keywordRules: readonly KeywordRule[] = [
  { keywords: ['type', 'format'], rule: 'retyped', broken: different },
  {
    keywords: ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'],
    rule: 'bound-tightened',
    broken: raised,
  },
  {
    keywords: ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'],
    rule: 'bound-tightened',
    broken: lowered,
  },
];

export const ruleOf = (keyword: string): KeywordRule =>
  keywordRules.find(({ keywords }) => keywords.includes(keyword)) ?? {
    keywords: [keyword],
    rule: 'changed',
    broken: different,
  };

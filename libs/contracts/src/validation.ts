import type { z } from 'zod';
import type { EventContract } from './event-contract.js';

export interface FieldIssue {
  /** Dotted path of the field, e.g. `source.name`. */
  readonly field: string;
  readonly message: string;
  /** The offending value as JSON, cut to 200 characters. */
  readonly value: string;
}

export type Validated<Data> = { ok: true; data: Data } | { ok: false; issues: FieldIssue[] };

const maxValueCharacters = 200;

const show = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, maxValueCharacters);

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], input);

const toIssues = (error: z.ZodError, input: unknown): FieldIssue[] =>
  error.issues.map((issue) => ({
    field: issue.path.join('.') || '(root)',
    message: issue.message,
    value: show(valueAt(input, issue.path)),
  }));

/** Tolerant reader: unknown fields are ignored, everything else must fit. */
export const validateOnRead = <Data>(contract: EventContract<Data>, input: unknown): Validated<Data> => {
  const result = contract.schema.safeParse(input);
  return result.success ? { ok: true, data: result.data } : { ok: false, issues: toIssues(result.error, input) };
};

const unknownFields = (input: unknown, known: unknown, path: string): FieldIssue[] => {
  if (typeof input !== 'object' || input === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const field = path ? `${path}.${key}` : key;
    if (value === undefined) return [];
    if (!(key in known)) return [{ field, message: 'is not a field of the contract', value: show(value) }];
    return unknownFields(value, (known as Record<string, unknown>)[key], field);
  });
};

/** Strict writer: as on read, and a field that the contract does not know is refused. */
export const validateOnWrite = <Data>(contract: EventContract<Data>, input: unknown): Validated<Data> => {
  const read = validateOnRead(contract, input);
  if (!read.ok) return read;
  const issues = unknownFields(input, read.data, '');
  return issues.length > 0 ? { ok: false, issues } : read;
};

export const describeIssues = (issues: readonly FieldIssue[]): string =>
  issues.map(({ field, message, value }) => `${field}: ${message} (got ${value})`).join('; ');

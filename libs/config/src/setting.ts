import { z } from 'zod';

/** One environment variable: its type, default and meaning. A setting without a default must be given. */
export interface Setting<Value = unknown> {
  readonly schema: z.ZodType<Value, string>;
  /** What may be written, for the docs. */
  readonly type: string;
  /** As it would be written in the environment. */
  readonly fallback?: string;
  readonly optional?: boolean;
  readonly doc: string;
  /** True where the value must not be printed or logged. */
  readonly secret?: boolean;
}

interface Described {
  readonly doc: string;
  readonly fallback?: string;
  readonly secret?: boolean;
}

const of =
  <Value>(type: string, schema: z.ZodType<Value, string>) =>
  (description: Described): Setting<Value> => ({ type, schema, ...description });

const numeric = (schema: z.ZodNumber) =>
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'expected a number')
    .transform(Number)
    .pipe(schema);

export const text = of('text', z.string().min(1));
export const integer = (bounds: { min?: number; max?: number } & Described): Setting<number> => {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, ...description } = bounds;
  const type = max === Number.MAX_SAFE_INTEGER ? `whole number from ${min}` : `whole number, ${min} to ${max}`;
  return of(type, numeric(z.int().min(min).max(max)))(description);
};
export const port = (description: Described): Setting<number> => integer({ min: 0, max: 65_535, ...description });
export const flag = of(
  '`true` or `false`',
  z.enum(['true', 'false']).transform((value) => value === 'true'),
);
export const list = of(
  'list',
  z.string().transform((value) =>
    value
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  ),
);
export const url = (protocols: RegExp) => of('URL', z.url({ protocol: protocols }));
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  of(values.map((value) => `\`${value}\``).join(', '), z.enum(values) as unknown as z.ZodType<Values[number], string>);

/** The same setting, absent unless it is given. */
export const optional = <Value>(setting: Setting<Value>): Setting<Value | undefined> =>
  ({ ...setting, optional: true }) as never;

import type { z } from 'zod';
import type { Topic } from './topics.js';

export interface EventContract<Data = unknown> {
  /** CloudEvents `type`: `khabar.<noun>.<past participle>.v<major>`. */
  readonly type: string;
  /** Full version of the schema, `<major>.<minor>.<patch>`. */
  readonly version: string;
  readonly topic: Topic;
  /** What the Kafka record key is, for the docs. */
  readonly keyRule: string;
  /** The Kafka record key of an event with this data. */
  readonly keyOf: (data: Data) => string;
  readonly schema: z.ZodType<Data>;
  readonly summary: string;
  /** One valid example, also used by the docs and the contract tests. */
  readonly example: Data;
  /** True where a null value with a key is a tombstone and not a fault. */
  readonly tombstones?: boolean;
}

export const defineEvent = <Data>(contract: EventContract<Data>): EventContract<Data> => contract;

/** Names the exact schema of an event; travels as `ce_dataschema`. */
export const dataSchemaOf = ({ type, version }: Pick<EventContract, 'type' | 'version'>): string =>
  `urn:khabar:schema:${type}:${version}`;

export type DataOf<Contract> = Contract extends EventContract<infer Data> ? Data : never;

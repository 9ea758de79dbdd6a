import {
  apiSettings,
  consumerSettings,
  fetcherSettings,
  kafkaSettings,
  parserSettings,
  serviceSettings,
  storeSettings,
  telemetrySettings,
  type Setting,
  type SettingTable,
} from '@khabar/config';
import { z } from 'zod';

/** What the services of the chart read. The settings of the local stack and of the tools have no place in a cluster. */
export const serviceTables: SettingTable = {
  ...serviceSettings,
  ...kafkaSettings,
  ...consumerSettings,
  ...storeSettings,
  ...telemetrySettings,
  ...fetcherSettings,
  ...parserSettings,
  ...apiSettings,
};

/** Where the chart itself must know the value: its ports, its probes. */
export const setByChart: readonly string[] = ['KHABAR_HTTP_HOST', 'KHABAR_HTTP_PORT', 'KHABAR_METRICS_PORT'];

/** Given by reference to a Kubernetes secret, never as a value. */
export const setBySecret: readonly string[] = [
  'KHABAR_MONGO_URL',
  'KHABAR_KAFKA_SASL_USERNAME',
  'KHABAR_KAFKA_SASL_PASSWORD',
];

interface StringSchema {
  readonly type?: string;
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly minLength?: number;
}

/** A YAML file may have numbers and booleans bare, where the environment has texts. */
const inYaml = ({ type, pattern, enum: values, minLength }: StringSchema): object => {
  if (values?.every((value) => value === 'true' || value === 'false')) return { enum: [true, false, ...values] };
  if (values) return { enum: values };
  if (pattern?.includes('\\d')) return { type: ['integer', 'string'], pattern };
  return { type, minLength };
};

const definitionOf = ({ schema, doc, type }: Setting): object => ({
  description: `${doc}; ${type}`,
  ...inYaml(z.toJSONSchema(schema, { io: 'input' }) as StringSchema),
});

/** The part of values.schema.json that follows from the setting tables. */
export const settingsDefinition = (): object => {
  const left = new Set([...setByChart, ...setBySecret]);
  const named = Object.entries(serviceTables).filter(([name]) => !left.has(name));
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(named.map(([name, setting]) => [name, definitionOf(setting)])),
  };
};

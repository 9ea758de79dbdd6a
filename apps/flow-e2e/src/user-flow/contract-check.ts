import { readFile } from 'node:fs/promises';
import { asyncApiFile, cloudEventHeaders, deadLetterTopics, loadSchema } from '@khabar/contracts';
import type { ForeignRecord } from '@khabar/testing';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

interface Reference {
  readonly $ref: string;
}

interface Message {
  readonly name: string;
  readonly headers: object;
  readonly bindings: { readonly kafka: { readonly key: object } };
}

interface Document {
  readonly channels: Readonly<
    Record<string, { readonly address: string; readonly messages: Readonly<Record<string, Reference>> }>
  >;
  readonly components: { readonly messages: Readonly<Record<string, Message>> };
}

/** Judges records by nothing but the files that other teams get: the JSON Schemas and the AsyncAPI document. */
export interface ContractCheck {
  /** Channels of the document, by the topic they describe. */
  readonly topics: readonly string[];
  /** What is wrong with a record; empty where nothing is. */
  problemsOf(record: ForeignRecord): Promise<string[]>;
}

const tombstoneSuffix = ':tombstone';
const deadLetterName = 'deadLetter';

const nameOf = ({ topic, value, headers }: ForeignRecord): string => {
  if (deadLetterTopics.includes(topic)) return deadLetterName;
  return `${headers[cloudEventHeaders.type]}${value === null ? tombstoneSuffix : ''}`;
};

export const contractCheck = async (): Promise<ContractCheck> => {
  const document = parse(await readFile(asyncApiFile, 'utf8')) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const channels = new Map(Object.values(document.channels).map(({ address, messages }) => [address, messages]));

  const messageOf = (record: ForeignRecord): Message | undefined =>
    Object.values(channels.get(record.topic) ?? {})
      .map(({ $ref }) => document.components.messages[$ref.split('/').at(-1) ?? ''])
      .find((message) => message?.name === nameOf(record));

  const check = (what: string, schema: object, data: unknown): string[] =>
    ajv.validate(schema, data) ? [] : [`${what}: ${ajv.errorsText()}`];

  const validators = new Map<string, Promise<ValidateFunction>>();
  const validatorOf = (urn: string): Promise<ValidateFunction> => {
    const known = validators.get(urn) ?? loadSchema(urn).then((schema) => ajv.compile(schema));
    validators.set(urn, known);
    return known;
  };

  const valueProblems = async ({ topic, value, headers }: ForeignRecord): Promise<string[]> => {
    if (value === null || deadLetterTopics.includes(topic)) return [];
    const validate = await validatorOf(headers[cloudEventHeaders.dataschema] ?? '');
    return validate(JSON.parse(String(value))) ? [] : [`value: ${ajv.errorsText(validate.errors)}`];
  };

  return {
    topics: [...channels.keys()],
    problemsOf: async (record) => {
      const place = `${record.topic}/${record.partition}/${record.offset}`;
      const message = messageOf(record);
      if (!message) return [`${place}: the channel has no message ${nameOf(record)}`];
      const problems = [
        ...check('headers', message.headers, record.headers),
        ...check('key', message.bindings.kafka.key, record.key?.toString()),
        ...(await valueProblems(record)),
      ];
      return problems.map((problem) => `${place}: ${problem}`);
    },
  };
};

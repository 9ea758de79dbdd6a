import { beforeAll, describe, expect, it } from '@jest/globals';
import { Parser, type AsyncAPIDocumentInterface } from '@asyncapi/parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { eventCatalog } from '../catalog.js';
import { encodeHeaders } from '../cloud-event.js';
import { deadLetterHeaders, redriveHeaders } from '../dead-letter.js';
import { dataSchemaOf } from '../event-contract.js';
import { generatedFiles } from '../generate/files.js';
import { consumerGroups, deadLetterTopics, topics } from '../topics.js';
import { deadLetterHeaderSchema, eventHeaders, receiptHeaderSchema } from './headers.js';

const errorOrWarning = 1;
const text = generatedFiles(eventCatalog).get('asyncapi.yaml') ?? '';

let document: AsyncAPIDocumentInterface;
let complaints: string[];

beforeAll(async () => {
  const parsed = await new Parser().parse(text);
  complaints = parsed.diagnostics
    .filter(({ severity }) => severity <= errorOrWarning)
    .map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!parsed.document) throw new Error(`the document cannot be parsed: ${complaints.join('; ')}`);
  document = parsed.document;
});

describe('the AsyncAPI document', () => {
  it('is valid AsyncAPI 3.0, examples included, without a warning', () => {
    expect(complaints).toEqual([]);
    expect(document.version()).toBe('3.0.0');
  });

  it('has every topic and every dead-letter topic as a channel', () => {
    const addresses = document
      .channels()
      .all()
      .map((channel) => channel.address());
    expect(addresses.sort()).toEqual([...Object.values(topics), ...deadLetterTopics].sort());
  });

  it.each(eventCatalog.map((contract) => [contract.type, contract] as const))(
    'describes %s on its topic, with key, headers, schema and example',
    (type, contract) => {
      const channel = document
        .channels()
        .all()
        .find((candidate) => candidate.address() === contract.topic);
      const message = channel
        ?.messages()
        .all()
        .find((candidate) => candidate.name() === type);
      expect(message?.contentType()).toBe('application/json');
      expect(message?.bindings().get('kafka')?.value()).toMatchObject({ key: { type: 'string' } });
      expect(message?.payload()?.json()).toMatchObject({ title: type, type: 'object' });
      expect(message?.headers()?.json()).toMatchObject({ required: expect.arrayContaining(['ce_dataschema']) });
      expect(message?.examples().all()[0]?.payload()).toEqual(contract.example);
      expect(message?.extensions().get('x-dataschema')?.value()).toBe(dataSchemaOf(contract));
    },
  );

  it('says that the current articles are compacted and have tombstones', () => {
    const channel = document
      .channels()
      .all()
      .find((candidate) => candidate.address() === topics.articlesCurrent);
    expect(channel?.bindings().get('kafka')?.value()).toMatchObject({
      topicConfiguration: { 'cleanup.policy': ['compact'] },
    });
    const tombstone = channel
      ?.messages()
      .all()
      .find((message) => message.name()?.endsWith(':tombstone'));
    expect(tombstone?.payload()?.json()).toMatchObject({ type: 'null' });
  });

  it('names the group of every service that receives', () => {
    const groups = document
      .operations()
      .all()
      .filter((operation) => operation.isReceive())
      .map((operation) => operation.bindings().get('kafka')?.value<{ groupId: { const: string } }>().groupId.const);
    expect(groups.sort()).toEqual(Object.values(consumerGroups).sort());
  });
});

describe('the headers of the AsyncAPI document', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);

  it.each(eventCatalog.map((contract) => [contract.type, contract] as const))(
    'accept those of %s',
    (type, contract) => {
      const validate = ajv.compile(eventHeaders(contract));
      const attributes = {
        id: `${type}:1`,
        type,
        source: 'urn:khabar:test',
        time: new Date(0).toISOString(),
        dataschema: dataSchemaOf(contract),
      };
      const traceparent = `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`;
      expect(validate({ ...encodeHeaders(attributes), traceparent })).toBe(true);
      expect(validate({ ...encodeHeaders(attributes), traceparent: 'broken' })).toBe(false);
      expect(validate(encodeHeaders({ ...attributes, type: 'khabar.other.happened.v1' }))).toBe(false);
      expect(validate(encodeHeaders({ ...attributes, dataschema: 'urn:other' }))).toBe(false);
    },
  );

  it('know each header of a dead letter', () => {
    expect(deadLetterHeaderSchema.required).toEqual(Object.values(deadLetterHeaders));
    expect(Object.keys(deadLetterHeaderSchema.properties ?? {}).sort()).toEqual(
      Object.values(deadLetterHeaders).sort(),
    );
  });

  it('tell the receipt of a re-drive from a dead letter', () => {
    const isReceipt = ajv.compile(receiptHeaderSchema);
    const isDeadLetter = ajv.compile(deadLetterHeaderSchema);
    const receipt = {
      [deadLetterHeaders.originalTopic]: topics.articlesRaw,
      [deadLetterHeaders.originalPartition]: '0',
      [deadLetterHeaders.originalOffset]: '12',
      [redriveHeaders.redrivenAt]: new Date(0).toISOString(),
    };
    expect([isReceipt(receipt), isDeadLetter(receipt)]).toEqual([true, false]);
  });
});

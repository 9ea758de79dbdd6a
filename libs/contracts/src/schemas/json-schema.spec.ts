import { describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { eventCatalog } from '../catalog.js';
import { dataSchemaOf, type EventContract } from '../event-contract.js';
import { ingestRequestedV1 } from '../events/ingest-requested.v1.js';
import { validateOnRead, validateOnWrite } from '../validation.js';
import { jsonSchemaOf } from './json-schema.js';
import { loadSchema, schemaFileOf } from './schema-file.js';

type Fields = Record<string, unknown>;

const compile = (contract: EventContract): ValidateFunction => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchemaOf(contract));
};

const wrongValue = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double(),
  fc.constant([]),
  fc.constant(''),
  fc.object(),
);

describe.each(eventCatalog.map((contract) => [contract.type, contract] as const))(
  'the JSON Schema of %s',
  (_, contract) => {
    const validate = compile(contract);
    const example = contract.example as Fields;

    it('names itself as `ce_dataschema` does, and describes itself', () => {
      const schema = jsonSchemaOf(contract);
      expect(schema).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: dataSchemaOf(contract),
        title: contract.type,
        description: contract.summary,
      });
    });

    it('accepts the example, as the writer does', () => {
      expect(validate(example)).toBe(true);
      expect(validateOnWrite(contract, example)).toMatchObject({ ok: true });
    });

    it('accepts a field of a later minor version, as a tolerant reader does and a strict writer does not', () => {
      const later = { ...example, addedLater: { anything: 1 } };
      expect(validate(later)).toBe(true);
      expect(validateOnRead(contract, later)).toEqual({
        ok: true,
        data: expect.not.objectContaining({ addedLater: {} }),
      });
      expect(validateOnWrite(contract, later)).toMatchObject({ ok: false, issues: [{ field: 'addedLater' }] });
    });

    it('judges as the service does when a field is missing', () => {
      for (const name of Object.keys(example)) {
        const { [name]: _gone, ...rest } = example;
        expect([name, validate(rest)]).toEqual([name, validateOnRead(contract, rest).ok]);
      }
    });

    it('judges as the service does when a field holds something else', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...Object.keys(jsonSchemaOf(contract).properties ?? {})),
          wrongValue,
          (name, value) => {
            const changed = { ...example, [name]: value };
            expect(validate(changed)).toBe(validateOnRead(contract, changed).ok);
          },
        ),
        { numRuns: 300 },
      );
    });
  },
);

describe('the JSON Schema of an ingest request', () => {
  const validate = compile(ingestRequestedV1 as EventContract);
  const content = fc.option(fc.string({ maxLength: 5 }), { nil: undefined });

  it('wants the field that its kind needs, as the service does', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('url', 'feed', 'text', 'html'),
        content,
        content,
        fc.option(fc.webUrl(), { nil: undefined }),
        (kind, text, html, url) => {
          const request = JSON.parse(JSON.stringify({ requestId: 'r', kind, text, html, url })) as unknown;
          expect(validate(request)).toBe(validateOnRead(ingestRequestedV1, request).ok);
        },
      ),
    );
  });
});

describe('loadSchema', () => {
  it.each(eventCatalog.map((contract) => [dataSchemaOf(contract), contract] as const))(
    'finds the generated schema of %s',
    async (dataschema, contract) => {
      expect(await loadSchema(dataschema)).toEqual(jsonSchemaOf(contract));
    },
  );

  it('finds the schema of an earlier version, which records of earlier days name', async () => {
    const schema = await loadSchema('urn:khabar:schema:khabar.article.dropped.v1:1.0.0');
    expect(schema).toMatchObject({ $id: 'urn:khabar:schema:khabar.article.dropped.v1:1.0.0' });
  });

  it('names a `ce_dataschema` that is unknown', async () => {
    await expect(loadSchema('urn:khabar:schema:khabar.article.parsed.v1:9.9.9')).rejects.toThrow('parsed.v1:9.9.9');
  });

  it.each(['', 'urn:other', 'urn:khabar:schema:../../../etc:1.0.0', 'urn:khabar:schema:x:latest'])(
    'refuses "%s", which is none of ours',
    async (dataschema) => {
      expect(schemaFileOf(dataschema)).toBeUndefined();
      await expect(loadSchema(dataschema)).rejects.toThrow(`got "${dataschema}"`);
    },
  );
});

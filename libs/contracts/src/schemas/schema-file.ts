import { readFile } from 'node:fs/promises';
import type { JsonSchema } from './json-schema.js';

const prefix = 'urn:khabar:schema:';

/** `schemas/<type>/<version>.json`, relative to libs/contracts/generated. */
export const schemaPathOf = ({ type, version }: { type: string; version: string }): string =>
  `schemas/${type}/${version}.json`;

const generated = new URL('../../generated/', import.meta.url);
/** Beside the current versions, which are generated, those that records of earlier days name. */
const released = new URL('../../released/', import.meta.url);

const urn = /^urn:khabar:schema:([a-z0-9.]+):(\d+\.\d+\.\d+)$/;

/** Where the generated schema of a `ce_dataschema` lies; undefined where the URN is none of ours. */
export const schemaFileOf = (dataschema: string): URL | undefined => {
  const [, type, version] = urn.exec(dataschema) ?? [];
  return type && version ? new URL(schemaPathOf({ type, version }), generated) : undefined;
};

const releasedFileOf = (dataschema: string): URL => {
  const [, type = '', version = ''] = urn.exec(dataschema) ?? [];
  return new URL(`${type}/${version}.json`, released);
};

/**
 * The schema that a `ce_dataschema` header names, of the current or an earlier version, ready for a validator.
 * @throws where there is no such schema; the message names the URN.
 */
export const loadSchema = async (dataschema: string): Promise<JsonSchema> => {
  const file = schemaFileOf(dataschema);
  if (!file) throw new Error(`ce_dataschema: expected ${prefix}<type>:<version>, got "${dataschema}"`);
  const text = await readFile(file, 'utf8')
    .catch(() => readFile(releasedFileOf(dataschema), 'utf8'))
    .catch((cause: unknown) => {
      throw new Error(`ce_dataschema: no schema was generated for "${dataschema}"`, { cause });
    });
  return JSON.parse(text) as JsonSchema;
};

/** The AsyncAPI document that is generated and checked in. */
export const asyncApiFile = new URL('asyncapi.yaml', generated);

import { readFile } from 'node:fs/promises';
import type { JsonSchema } from './json-schema.js';

const prefix = 'urn:khabar:schema:';

/** `schemas/<type>/<version>.json`, relative to libs/contracts/generated. */
export const schemaPathOf = ({ type, version }: { type: string; version: string }): string =>
  `schemas/${type}/${version}.json`;

const generated = new URL('../../generated/', import.meta.url);

/** Where the generated schema of a `ce_dataschema` lies; undefined where the URN is none of ours. */
export const schemaFileOf = (dataschema: string): URL | undefined => {
  const [, type, version] = /^urn:khabar:schema:([a-z0-9.]+):(\d+\.\d+\.\d+)$/.exec(dataschema) ?? [];
  return type && version ? new URL(schemaPathOf({ type, version }), generated) : undefined;
};

/**
 * The generated schema that a `ce_dataschema` header names, ready for a validator.
 * @throws where no such schema was generated; the message names the URN.
 */
export const loadSchema = async (dataschema: string): Promise<JsonSchema> => {
  const file = schemaFileOf(dataschema);
  if (!file) throw new Error(`ce_dataschema: expected ${prefix}<type>:<version>, got "${dataschema}"`);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new Error(`ce_dataschema: no schema was generated for "${dataschema}"`, { cause });
  });
  return JSON.parse(text) as JsonSchema;
};

/** The AsyncAPI document that is generated and checked in. */
export const asyncApiFile = new URL('asyncapi.yaml', generated);

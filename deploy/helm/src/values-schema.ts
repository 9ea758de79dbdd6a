import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chartFolder } from './repository.js';
import { settingsDefinition } from './settings-schema.js';

export const valuesSchemaFile = join(chartFolder, 'values.schema.json');

interface ValuesSchema {
  readonly definitions: Readonly<Record<string, object>>;
}

/** values.schema.json as it should be: its written part as it is, the settings as their tables say. */
export const valuesSchema = async (): Promise<string> => {
  const written = JSON.parse(await readFile(valuesSchemaFile, 'utf8')) as ValuesSchema;
  const definitions = { ...written.definitions, settings: settingsDefinition() };
  return `${JSON.stringify({ ...written, definitions }, null, 2)}\n`;
};

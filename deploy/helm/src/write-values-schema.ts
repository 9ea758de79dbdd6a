import { writeFile } from 'node:fs/promises';
import { valuesSchema, valuesSchemaFile } from './values-schema.js';

await writeFile(valuesSchemaFile, await valuesSchema());

import { stringify } from 'yaml';
import { asyncApiDocument } from '../asyncapi/document.js';
import type { EventContract } from '../event-contract.js';
import { jsonSchemaOf } from '../schemas/json-schema.js';
import { schemaPathOf } from '../schemas/schema-file.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Everything that is generated from the catalog: path relative to libs/contracts/generated, and content. */
export const generatedFiles = (catalog: readonly EventContract[]): ReadonlyMap<string, string> =>
  new Map([
    ...catalog.map((contract) => [schemaPathOf(contract), json(jsonSchemaOf(contract))] as const),
    [
      'asyncapi.yaml',
      `# Made by \`npm run contracts\` from libs/contracts/src.\n${stringify(asyncApiDocument(catalog), {
        lineWidth: 0,
        blockQuote: 'literal',
        aliasDuplicateObjects: false,
      })}`,
    ],
  ]);

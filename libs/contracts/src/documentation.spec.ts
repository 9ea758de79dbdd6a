import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cloudEventHeaders } from './cloud-event.js';
import { deadLetterHeaderPrefix, deadLetterHeaders } from './dead-letter.js';
import { dataSchemaOf } from './event-contract.js';
import { ingestRequestedV1 } from './events/ingest-requested.v1.js';
import { topics } from './topics.js';

let text: string;

beforeAll(async () => {
  text = await readFile(new URL('../../../docs/contracts.md', import.meta.url), 'utf8');
});

describe('docs/contracts.md', () => {
  it.each(Object.values(topics))('says what %s is for', (topic) => {
    expect(text).toContain(`\`${topic}\``);
  });

  it.each(Object.values(cloudEventHeaders).filter((header) => header !== cloudEventHeaders.subject))(
    'explains the header %s',
    (header) => {
      expect(text).toContain(`\`${header}\``);
    },
  );

  it.each(Object.values(deadLetterHeaders))('explains the header %s', (header) => {
    const short = `\`${header.replace(`${deadLetterHeaderPrefix}original`, '')}\``;
    expect(text.includes(`\`${header}\``) || text.includes(short)).toBe(true);
  });

  it('asks for a page with the schema of today', () => {
    expect(text).toContain(`ce_dataschema=${dataSchemaOf(ingestRequestedV1)}`);
  });
});

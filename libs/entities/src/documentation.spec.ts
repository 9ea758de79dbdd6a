import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { entityWarnings } from './entity-warnings.js';
import { mostCharacters } from './readable-part.js';

const document = readFileSync(new URL('../../../docs/entities.md', import.meta.url), 'utf8');

describe('docs/entities.md', () => {
  it('lists exactly the warnings that there are', () => {
    const rows = [...document.matchAll(/^\| `(entities-[a-z-]+)` +\| (.*?) +\|$/gm)];
    expect(Object.fromEntries(rows.map(([, warning = '', text]) => [warning, text]))).toEqual(entityWarnings);
  });

  it('gives the limit as it is', () => {
    expect(entityWarnings['entities-text-too-long']).toContain(mostCharacters.toLocaleString('en'));
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Entity } from '@khabar/contracts';
import { entityWarnings } from './entity-warnings.js';
import { readText } from './read-text.js';
import { mostCharacters } from './readable-part.js';

const document = readFileSync(new URL('../../../docs/entities.md', import.meta.url), 'utf8');

describe('docs/entities.md', () => {
  it('lists exactly the warnings that there are', () => {
    const rows = [...document.matchAll(/^\| `(entities-[a-z-]+)` +\| (.*?) +\|$/gm)];
    expect(Object.fromEntries(rows.map(([, warning = '', text]) => [warning, text]))).toEqual(entityWarnings);
  });

  it('shows an entity as it comes out of a text', () => {
    const text = 'الكاظمي يزور بروكسل\n\nالتقى رئيس مجلس الوزراء العراقي مصطفى الكاظمي، الأربعاء، مسؤولين في بروكسل.';
    const shown = JSON.parse(/```json\n(.*?)```/s.exec(document)?.[1] ?? '{}') as Entity;
    const [found] = readText({ text, language: 'ar' }).entities.filter(
      ({ canonical }) => canonical === shown.canonical,
    );
    expect({ ...found, confidence: 0 }).toEqual({ ...shown, confidence: 0 });
  });

  it('gives the limit as it is', () => {
    expect(entityWarnings['entities-text-too-long']).toContain(mostCharacters.toLocaleString('en'));
  });
});

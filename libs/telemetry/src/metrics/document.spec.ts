import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { metricsDocument } from './document.js';

describe('docs/metrics.md', () => {
  it('says what the instruments are made from; after a change run `npm run docs`', async () => {
    const written = await readFile(new URL('../../../../docs/metrics.md', import.meta.url), 'utf8');
    expect(written).toBe(metricsDocument());
  });
});

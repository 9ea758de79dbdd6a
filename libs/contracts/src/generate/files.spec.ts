import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { eventCatalog } from '../catalog.js';
import { generatedFiles } from './files.js';

const folder = fileURLToPath(new URL('../../generated/', import.meta.url));
const expected = generatedFiles(eventCatalog);

describe('libs/contracts/generated', () => {
  it.each([...expected])(
    '%s is what the contracts say; after a change run `npm run contracts`',
    async (path, content) => {
      expect(await readFile(join(folder, path), 'utf8')).toBe(content);
    },
  );

  it('has no file that nothing generates', async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length));
    expect(files.sort()).toEqual([...expected.keys()].sort());
  });
});

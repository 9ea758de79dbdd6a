import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventCatalog } from '../catalog.js';
import { generatedFiles } from './files.js';

const generated = new URL('../../generated/', import.meta.url);
const released = new URL('../../released/', import.meta.url);

const write = async (path: string, content: string): Promise<void> => {
  const file = fileURLToPath(new URL(path, generated));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
};

await rm(generated, { recursive: true, force: true });
for (const [path, content] of generatedFiles(eventCatalog)) await write(path, content);

// A released schema is a promise: one that is there already is never overwritten.
if (process.argv.includes('--release'))
  await cp(new URL('schemas/', generated), released, { recursive: true, force: false, errorOnExist: false });

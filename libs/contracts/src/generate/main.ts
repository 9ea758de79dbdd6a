import { mkdir, rm, writeFile } from 'node:fs/promises';
import { eventCatalog } from '../catalog.js';
import { generatedFiles } from './files.js';
import { release } from './release.js';

const generated = new URL('../../generated/', import.meta.url);

const write = async (path: string, content: string): Promise<void> => {
  const file = new URL(path, generated);
  await mkdir(new URL('./', file), { recursive: true });
  await writeFile(file, content);
};

await rm(generated, { recursive: true, force: true });
for (const [path, content] of generatedFiles(eventCatalog)) await write(path, content);
if (process.argv.includes('--release')) await release(eventCatalog, new URL('schemas/', generated));

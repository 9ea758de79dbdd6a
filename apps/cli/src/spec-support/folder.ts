import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Folder extends AsyncDisposable {
  readonly path: string;
}

/** A temporary folder with these files, gone at the end of the scope. */
export const folderWith = async (files: Readonly<Record<string, string | Buffer>>): Promise<Folder> => {
  const path = await mkdtemp(join(tmpdir(), 'khabar-cli-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(path, name)), { recursive: true });
    await writeFile(join(path, name), content);
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
};

import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** `path` below `cwd` or the nearest folder above it that has it; below `cwd` where none has. */
export const findUpwards = (cwd: string, path: string): string => {
  if (isAbsolute(path)) return path;
  for (let folder = resolve(cwd); dirname(folder) !== folder; folder = dirname(folder)) {
    if (existsSync(join(folder, path))) return join(folder, path);
  }
  return join(resolve(cwd), path);
};

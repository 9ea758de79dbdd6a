import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder, in the order of their names, folders in their place; hidden ones are passed over. */
export async function* walk(folder: string): AsyncGenerator<string> {
  const entries = [];
  for await (const entry of await opendir(folder)) {
    if (!entry.name.startsWith('.')) entries.push(entry);
  }
  entries.sort(({ name: left }, { name: right }) => (left < right ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}

import { readFile } from 'node:fs/promises';

/** The last lines of a log, or a word that there is none. */
export const tail = async (path: string, lines = 20): Promise<string> => {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trim() === '' ? '(nothing was logged)' : text.trimEnd().split('\n').slice(-lines).join('\n');
};

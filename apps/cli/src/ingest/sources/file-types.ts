import { basename } from 'node:path';

export type FileType = 'text' | 'html' | 'rows' | 'opml';

const typeOfExtension: Readonly<Record<string, FileType>> = {
  '.txt': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.ndjson': 'rows',
  '.jsonl': 'rows',
  '.opml': 'opml',
};

export const knownExtensions: readonly string[] = Object.keys(typeOfExtension);

const gzip = /\.gz$/i;

/** Name without its folder, and without `.gz`. */
const plainName = (path: string): string => basename(path).replace(gzip, '');

export const isGzip = (path: string): boolean => gzip.test(path);

/** What a file holds, told by its extension; a `.gz` behind that is looked through. */
export const fileTypeOf = (path: string): FileType | undefined => {
  const [extension = ''] = /\.[^.]+$/.exec(plainName(path).toLowerCase()) ?? [];
  return typeOfExtension[extension];
};

/** Name without folder and extensions, e.g. `library` of `pages/library.html.gz`. */
export const stemOf = (path: string): string => plainName(path).replace(/\.[^.]+$/, '');

import { stat } from 'node:fs/promises';
import { UsageError } from '../../cli/errors.js';
import { refused, type IngestItem } from '../item.js';
import { buildRequest } from '../request.js';
import { itemsOfRows } from '../rows/items-of-rows.js';
import { folderName, itemOfDocument } from './documents.js';
import { fileTypeOf, knownExtensions, type FileType } from './file-types.js';
import { itemsOfOpml } from './opml.js';
import type { SourceOptions } from './options.js';
import { chunksOf } from './read-file.js';
import { walk } from './walk.js';

const rowsOf = (file: string, chunks: AsyncIterable<Buffer>, options: SourceOptions): AsyncGenerator<IngestItem> => {
  const { source, mostBytes, warn } = options;
  const fallbackSource = file === '-' ? 'stdin' : folderName(file);
  return itemsOfRows({ file, chunks, warn, defaults: { source, fallbackSource, mostBytes } });
};

async function* itemsOfFile(file: string, type: FileType, options: SourceOptions): AsyncGenerator<IngestItem> {
  if (type === 'opml') return yield* itemsOfOpml(file, options);
  if (type !== 'rows') return yield await itemOfDocument(type, file, options);
  try {
    yield* rowsOf(file, chunksOf(file), options);
  } catch (error) {
    yield refused({ file }, { field: '(file)', message: `cannot be read: ${(error as Error).message}`, value: file });
  }
}

async function* itemsOfFolder(folder: string, options: SourceOptions): AsyncGenerator<IngestItem> {
  const passedOver: string[] = [];
  for await (const file of walk(folder)) {
    const type = fileTypeOf(file);
    if (type) yield* itemsOfFile(file, type, options);
    else passedOver.push(file);
  }
  if (passedOver.length === 0) return;
  const examples = passedOver.slice(0, 3).join(', ');
  options.warn(`${folder}: passed over ${passedOver.length} of other types, e.g. ${examples}`);
}

const itemOfUrl = (url: string, { feed, source, language }: SourceOptions): IngestItem => ({
  origin: {},
  ...buildRequest({ kind: feed ? 'feed' : 'url', url, source, language }),
});

const isUrl = (target: string): boolean => /^[a-z][a-z0-9+.-]+:\/\//i.test(target);

/**
 * The requests that a target asks for, made while they are read: a URL, a file, a folder, or `-` for rows on standard input.
 * @throws UsageError where there is no such target.
 */
export async function* itemsOf(target: string, options: SourceOptions): AsyncGenerator<IngestItem> {
  if (target === '-') return yield* rowsOf('-', options.stdin, options);
  if (isUrl(target)) return yield itemOfUrl(target, options);
  const found = await stat(target).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${target}: ${error.code === 'ENOENT' ? 'no such file or folder' : error.message}`);
  });
  if (found.isDirectory()) return yield* itemsOfFolder(target, options);
  const type = fileTypeOf(target);
  if (type) return yield* itemsOfFile(target, type, options);
  throw new UsageError(`${target}: unknown type of file; known are ${knownExtensions.join(' ')}, each also with .gz`);
}

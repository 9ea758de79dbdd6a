import type { Cli } from '../cli/cli.js';
import { exitCodes, type ExitCode } from '../cli/exit-codes.js';
import { jsonLine } from '../output/json.js';
import { progressOn } from '../output/progress.js';
import { extractPage } from './extract-page.js';
import { filesOf, type PageFile } from './input/files-of.js';
import type { Origin } from './input/origins.js';
import { pageOfFile, readPage } from './input/page-of-file.js';
import type { ReadBytes } from './input/read-bytes.js';

export interface FolderOptions {
  readonly folder: string;
  /** By the ids of the files. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** When pages were fetched of which `origins` does not say it. */
  readonly fetchedAt: string;
}

/** Files that are read and decompressed ahead, while the one before is extracted. */
const readAhead = 4;
const shownIds = 3;

async function* readInOrder(files: readonly PageFile[]): AsyncGenerator<readonly [PageFile, ReadBytes]> {
  const reading: Promise<ReadBytes>[] = [];
  for (const [index, file] of files.entries()) {
    for (let next = index + reading.length; next < Math.min(index + readAhead, files.length); next += 1) {
      const ahead = files[next];
      if (ahead) reading.push(readPage(ahead));
    }
    const read = await reading.shift();
    if (read) yield [file, read];
  }
}

const named = (ids: readonly string[]): string =>
  ids.slice(0, shownIds).join(', ') + (ids.length > shownIds ? ', …' : '');

/** Says what about ids will surprise whoever reads the lines. */
const warnOfIds = (
  files: readonly PageFile[],
  origins: FolderOptions['origins'],
  warn: (text: string) => void,
): void => {
  const ids = files.map(({ id }) => id);
  const known = new Set(ids);
  const twice = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  const absent = [...origins.keys()].filter((id) => !known.has(id));
  if (twice.length > 0) warn(`${twice.length} ids stand for more than one file: ${named(twice)}`);
  if (absent.length > 0) warn(`${absent.length} ids of --urls have no file: ${named(absent)}`);
};

/** Prints one line of JSON for every page and text of a folder, in the order of their names, each as soon as it is made. */
export const extractFolder = async (cli: Cli, { folder, origins, fetchedAt }: FolderOptions): Promise<ExitCode> => {
  const { terminal, signal } = cli;
  const files = await filesOf(folder);
  warnOfIds(files, origins, (text) => terminal.err(`khabar: ${text}\n`));
  const progress = progressOn(terminal);
  const errors = new Map<string, number>();
  let [articles, done] = [0, 0];
  for await (const [file, read] of readInOrder(files)) {
    if (signal.aborted) break;
    const outcome = extractPage(pageOfFile(file, read, { fetchedAt, ...origins.get(file.id) }));
    if (outcome.ok) articles += 1;
    else errors.set(outcome.error.code, (errors.get(outcome.error.code) ?? 0) + 1);
    terminal.out(jsonLine(outcome));
    await terminal.drained();
    progress.report(`${(done += 1)} of ${files.length}`);
  }
  progress.end();
  terminal.err(`${[`${articles} articles`, ...[...errors].map(([code, count]) => `${count} ${code}`)].join(', ')}\n`);
  return signal.aborted ? exitCodes.interrupted : exitCodes.ok;
};

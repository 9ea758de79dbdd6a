import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Part, SetName } from './named-set.js';

const oneInFive = (index: number): boolean => index % 5 === 4;

const all = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => join(folder, file));

/** Files, and which of the sentences in them belong to the part. */
export interface PartFiles {
  readonly files: readonly string[];
  readonly holds: (sentence: number) => boolean;
}

const everything = (): boolean => true;

// Blocks, because neighbouring messages are about the same things.
const blockLength = 50;

const inBlocks =
  (part: Part) =>
  (sentence: number): boolean =>
    oneInFive(Math.floor(sentence / blockLength)) === (part === 'dev');

/**
 * ANERcorp and Wojood come in parts (two of Wojood's are for judging). Of the others one in five is held back: whole
 * texts of GUM, blocks of sentences of the short messages.
 */
export const filesOfSet: Readonly<Record<SetName, (nerDir: string, part: Part) => PartFiles>> = {
  anercorp: (dir, part) => ({ files: [join(dir, 'anercorp', `${part}.tsv`)], holds: everything }),
  wojood: (dir, part) => ({
    files: (part === 'train' ? ['train'] : ['val', 'test']).map((name) => join(dir, 'wojood', `${name}.txt`)),
    holds: everything,
  }),
  wnut17: (dir, part) => ({
    files: [join(dir, 'english/wnut17/train/wnut17train.conll')],
    holds: inBlocks(part),
  }),
  btc: (dir, part) => ({ files: all(join(dir, 'english/btc'), '.conll'), holds: inBlocks(part) }),
  gum: (dir, part) => ({
    files: all(join(dir, 'english/gum-news'), '.tsv').filter((_, index) => oneInFive(index) === (part === 'dev')),
    holds: everything,
  }),
};

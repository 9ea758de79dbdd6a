import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOfSet } from './files-of-set.js';
import { flatSentence } from './flat-sentence.js';
import { commonWordsOf, properNouns } from './gum-proper-nouns.js';
import type { Part, SetName } from './named-set.js';
import { readRows, type Row } from './read-rows.js';
import type { Sentence } from './sentence.js';

/** The texts of a part of a set as rows; undefined where the data is absent. */
export const readTextsOfSet = (dataDir: string, set: SetName, part: Part): Row[][][] | undefined => {
  const nerDir = join(dataDir, 'ner');
  if (!existsSync(nerDir)) return undefined;
  const { files, holds } = filesOfSet[set](nerDir, part);
  return files.map((file) => readRows(readFileSync(file, 'utf8')).filter((_, index) => holds(index)));
};

/** The sentences of a part of a set, text by text; undefined where the data is absent. */
export const readSet = (dataDir: string, set: SetName, part: Part): Sentence[] | undefined =>
  readTextsOfSet(dataDir, set, part)?.flatMap((text) => {
    if (set !== 'gum') return text.map(flatSentence);
    const commonWords = commonWordsOf(text);
    return text.map((rows) => properNouns(rows, commonWords));
  });

import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { allFeatures } from '@khabar/extraction/body';
import type { TaughtPage } from './taught-pages.js';

const precision = 6;

/** Writes one JSON line for each page, the names of the features first. */
export const writeSamples = async (path: string, pages: Iterable<TaughtPage>): Promise<void> => {
  const file = createWriteStream(path);
  file.write(`${JSON.stringify({ features: allFeatures.map(({ name }) => name) })}\n`);
  for (const { set, fold, labels, rows } of pages) {
    const known = labels.flatMap((label, index) => (label === undefined ? [] : [{ label, row: rows[index] }]));
    const line = {
      set,
      fold,
      labels: known.map(({ label }) => label),
      rows: known.map(({ row }) => Array.from(row ?? [], (value) => Number(value.toPrecision(precision)))),
    };
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
};

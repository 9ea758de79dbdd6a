import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeText } from '@khabar/http';
import type { EvaluationPage, SetName } from './evaluation-page.js';
import type { Golds } from './gold.js';

const folders: Readonly<Record<SetName, string>> = {
  zyte: 'extraction/zyte',
  fundus: 'extraction/fundus',
  arabic: 'extraction/arabic',
  dates: 'dates',
};

/** Most sets do not say when their pages were fetched; all were before this. */
const latestFetch = '2026-11-24T00:00:00Z';

const instantOf = (crawled: string): string => `${crawled.slice(0, 19).replace(' ', 'T')}Z`;

/** The pages of a set by their ids in order, decoded as the fetcher would; undefined where the data is absent. */
export const readSet = <Set extends SetName>(dataDir: string, set: Set): EvaluationPage<Golds[Set]>[] | undefined => {
  const folder = join(dataDir, folders[set]);
  if (!existsSync(join(folder, 'gold.json'))) return undefined;
  const golds = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<string, Golds[Set]>;
  return Object.entries(golds)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, gold]) => {
      const path = join(folder, 'pages', `${id}.html.gz`);
      const { text, charset } = decodeText(gunzipSync(readFileSync(path)));
      const fetchedAt = 'crawled' in gold ? instantOf(gold.crawled) : latestFetch;
      return { set, id, url: gold.url, path, html: text, charset, fetchedAt, gold };
    });
};

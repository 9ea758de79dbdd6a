import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Engine } from '../../engines/engine.js';
import { engines, type EngineName } from '../../engines/engines.js';

/** Extracts the pages that standard input names with one engine, and prints the MiB that were resident at most. */
const engine = engines[process.argv[2] as EngineName] as Engine;
const pages = JSON.parse(readFileSync(0, 'utf8')) as { readonly path: string; readonly url: string }[];
for (const { path, url } of pages) {
  const html = gunzipSync(readFileSync(path)).toString('utf8');
  const fetchedAt = '2026-11-24T00:00:00Z';
  engine.extract(engine.prepare({ set: 'zyte', id: path, url, path, html, charset: 'utf-8', fetchedAt, gold: {} }));
}
console.log(process.resourceUsage().maxRSS / 1_024);

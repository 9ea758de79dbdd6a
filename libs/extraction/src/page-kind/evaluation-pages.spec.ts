import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { describeData } from '../spec-support/shared-data.js';
import { evidenceOf } from '../spec-support/evidence-of.js';
import { pageKindOf } from './page-kind-of.js';

/** The least that a body finder would bring: harder than what the pages have. */
const body = { characters: 1_500, paragraphs: 5 };

describeData(process.env['KHABAR_DATA'], 'extraction', (path) => {
  it.each(['fundus', 'zyte', 'arabic'])('takes every page of %s for an article', (set) => {
    const gold = JSON.parse(readFileSync(join(path, set, 'gold.json'), 'utf8')) as Record<string, { url?: string }>;
    const refused = readdirSync(join(path, set, 'pages')).filter((file) => {
      const html = gunzipSync(readFileSync(join(path, set, 'pages', file))).toString('utf8');
      return pageKindOf(evidenceOf(html, gold[file.replace('.html.gz', '')]?.url), body).kind !== 'article';
    });
    expect(refused).toEqual([]);
  });
});

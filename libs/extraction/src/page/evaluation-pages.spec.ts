import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from '@jest/globals';
import { articleParsedV1, describeIssues, validateOnWrite } from '@khabar/contracts';
import { extractArticle } from '../index.js';
import { page } from '../spec-support/inputs.js';
import { describeData } from '../spec-support/shared-data.js';

/** Pages whose text stands only in script data, which no content finder reads. */
const mostRefused = 1;

describeData(process.env['KHABAR_DATA'], 'extraction', (path) => {
  it.each(readdirSync(path).sort())(
    'makes a valid article of every page of %s',
    (set) => {
      const pages = join(path, set, 'pages');
      const refused: string[] = [];
      for (const file of readdirSync(pages)) {
        const content = gunzipSync(readFileSync(join(pages, file))).toString('utf8');
        const extraction = extractArticle(page(content, { fetchedAt: '2026-11-24T00:00:00Z' }));
        if (extraction.outcome !== 'article') {
          refused.push(`${file}: ${extraction.detail}`);
          continue;
        }
        const valid = validateOnWrite(articleParsedV1, extraction.article);
        expect(valid.ok ? '' : `${file}: ${describeIssues(valid.issues)}`).toBe('');
      }
      expect(refused.slice(mostRefused)).toEqual([]);
    },
    120_000,
  );
});

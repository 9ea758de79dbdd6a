import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { bodyTextFigures } from '../scoring/body-text.js';
import { bodyScoreOf, scoreZytePage } from '../scoring/score-zyte.js';
import { readSet } from '../sets/read-set.js';
import { readability } from './readability.js';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const pages = readSet(resolve(root, process.env['KHABAR_DATA'] ?? '../shared/data'), 'zyte');

describe('the scorer and the conversion of what other engines give', () => {
  const title = 'reproduce what is known of Readability on linkedom: body F1 of 0.952 to 0.958';
  if (!pages) it.skip(`${title} (KHABAR_DATA has no extraction/zyte)`, () => undefined);
  else
    it(
      title,
      () => {
        const scores = pages.map((page) => {
          const raw = readability.extract(readability.prepare(page));
          return bodyScoreOf(scoreZytePage(page, readability.toReading(raw, page)));
        });
        const { f1, recall } = bodyTextFigures(scores);
        expect(f1).toBeGreaterThan(0.951);
        expect(f1).toBeLessThan(0.9595);
        expect(recall).toBeGreaterThan(0.98);
      },
      120_000,
    );
});

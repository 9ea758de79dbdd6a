import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { dropReasons } from '@khabar/contracts';
import { formatReasons, limitReasonOf, limitReasons, pageReasons } from './reasons.js';
import { pageLimits } from './tree/limits.js';
import { warnings } from './warnings.js';

const document = readFileSync(new URL('../../../docs/extraction.md', import.meta.url), 'utf8');

/** Rows of the table of two columns that follows a heading. */
const tableBelow = (heading: string, columns: RegExp): [string, string][] => {
  const section = document.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const from = section.search(columns);
  const table = section.slice(from).split('\n\n')[0] ?? '';
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, 3))
    .map(([code = '', text = '']) => [code.replaceAll('`', '').trim(), text.trim()]);
};

describe('docs/extraction.md', () => {
  it.each([
    ['Content that is no page or text', formatReasons],
    ['Pages that are no article', pageReasons],
    ['Over a limit', limitReasons],
    ['Warnings', warnings],
  ])('lists under "%s" exactly what there is', (heading, table) => {
    expect(tableBelow(heading, /\| (code|warning)/)).toEqual(Object.entries(table));
  });

  it('gives the limits as they are', () => {
    const limits = Object.entries(pageLimits).map(([measure, limit]) => [measure, String(limit)]);
    expect(tableBelow('Over a limit', /\| measure/)).toEqual(limits);
  });
});

describe('the reasons', () => {
  it('can all be given in the audit of drops', () => {
    expect(dropReasons).toEqual(expect.arrayContaining(Object.keys({ ...formatReasons, ...pageReasons })));
  });

  it('have one for every measure that has a limit', () => {
    expect(Object.keys(limitReasonOf).sort()).toEqual(Object.keys(pageLimits).sort());
    expect([...new Set(Object.values(limitReasonOf))].sort()).toEqual(Object.keys(limitReasons).sort());
  });
});

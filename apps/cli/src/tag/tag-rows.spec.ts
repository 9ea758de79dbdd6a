import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { tagRows } from './tag-rows.js';

// The models are loaded by the first test that needs them.
jest.setTimeout(60_000);

const tokensOf = (output: string): string[] => output.split('\n').map((line) => line.split('\t')[0] ?? '');

describe('khabar tag --tsv', () => {
  it.each([
    ['a label that is empty', 'زار\t\nالوزير\tO\n', 'زار|الوزير|'],
    ['no tab at all', 'زار\nالوزير\n', 'زار|الوزير|'],
    ['more columns than two', 'زار\tO\tX\n', 'زار|'],
    ['a token that is empty', '\tO\nالوزير\tO\n', '|الوزير|'],
    ['a token of marks and blanks', ' \u200f\tO\n', ' \u200f|'],
    ['a token with other line ends in it', 'a\u2028b\tO\n', 'a\u2028b|'],
    ['line ends of Windows', 'زار\tO\r\n\r\nالوزير\tO\r\n', 'زار||الوزير|'],
    ['a byte order mark', '\ufeffزار\tO\n', 'زار|'],
    ['no line end at the end', 'زار\tO', 'زار|'],
    ['blank lines in a row', '\n\nزار\tO\n\n\n', '||زار|||'],
  ])('gives the same tokens and blank lines where there is %s', (_what, content, tokens) => {
    expect(tokensOf(tagRows(content, 'ar')).join('|')).toBe(tokens);
  });

  it('gives nothing for nothing', () => {
    expect(tagRows('', 'ar')).toBe('');
  });

  it('gives the same tokens with labels of its own, whatever they are', () => {
    const token = fc.string({ unit: 'binary' }).map((value) => `${value.replaceAll(/[\t\n\r]/g, '')}\t`);
    const content = fc
      .array(fc.array(token), { maxLength: 5 })
      .map((sentences) => sentences.map((tokens) => tokens.map((one) => `${one}\n`).join('')).join('\n'));
    fc.assert(
      fc.property(content, (rows) => {
        const tagged = tagRows(rows, 'ar');
        const lines = tagged.split('\n');
        expect(lines.every((line) => line === '' || /\t(?:O|[BI]-(?:PER|LOC|ORG|MISC))$/.test(line))).toBe(true);
        expect(tokensOf(tagged)).toEqual(tokensOf(rows.replace(/^\ufeff/, '')));
      }),
      { numRuns: 200 },
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../spec-support/evidence-of.js';
import { prose } from '../spec-support/article-page.js';
import { tableText } from './table-text.js';

const textOfTable = (html: string): string | undefined => {
  const { tree } = evidenceOf(html);
  const table = tree.elements.find(({ name }) => name === 'table');
  return table && tableText(tree, table);
};

describe('tableText', () => {
  it('writes a line for each row', () => {
    const html = '<table><tr><th>Month</th><th>Rain</th></tr><tr><td>May</td><td>12 mm</td></tr></table>';
    expect(textOfTable(html)).toBe('Month | Rain\nMay | 12 mm');
  });

  it('keeps the place of an empty cell, and drops an empty row', () => {
    const html = '<table><tr><th>a<th>b<tr><td><td>2<tr><td><td></table>';
    expect(textOfTable(html)).toBe('a | b\n | 2');
  });

  it('takes rows of short cells for data, with no heads too', () => {
    expect(textOfTable('<table><tr><td>a<td>1<tr><td>b<td>2</table>')).toBe('a | 1\nb | 2');
  });

  it.each([
    ['says so', '<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>'],
    ['holds other tables', '<table><tr><td>a<td><table><tr><td>x</table><tr><td>c<td>d</table>'],
    ['holds headings', '<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>'],
    ['has one column', '<table><tr><td>a<tr><td>b</table>'],
    ['has one row', '<table><tr><td>a<td>b</table>'],
    ['holds prose', `<table><tr><td>${prose}<td>${prose}<tr><td>${prose}<td>${prose}</table>`],
  ])('takes a table for layout that %s', (_, html) => {
    expect(textOfTable(html)).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../spec-support/evidence-of.js';
import { prose } from '../spec-support/article-page.js';
import { isDataTable } from './data-table.js';

const holdsData = (html: string): boolean | undefined => {
  const { tree } = evidenceOf(html);
  const table = tree.elements.find(({ name }) => name === 'table');
  return table && isDataTable(tree, table);
};

describe('isDataTable', () => {
  it.each([
    ['heads', '<table><tr><th>Month</th><th>Rain</th></tr><tr><td>May</td><td>12 mm</td></tr></table>'],
    ['empty cells', '<table><tr><th>a<th>b<tr><td><td>2<tr><td><td></table>'],
    ['short cells and no heads', '<table><tr><td>a<td>1<tr><td>b<td>2</table>'],
  ])('takes rows for data with %s', (_, html) => {
    expect(holdsData(html)).toBe(true);
  });

  it.each([
    ['says so', '<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>'],
    ['holds other tables', '<table><tr><td>a<td><table><tr><td>x</table><tr><td>c<td>d</table>'],
    ['holds headings', '<table><tr><td><h2>a</h2><td>b<tr><td>c<td>d</table>'],
    ['has one column', '<table><tr><td>a<tr><td>b</table>'],
    ['has one row', '<table><tr><td>a<td>b</table>'],
    ['holds prose', `<table><tr><td>${prose}<td>${prose}<tr><td>${prose}<td>${prose}</table>`],
  ])('takes a table for layout that %s', (_, html) => {
    expect(holdsData(html)).toBe(false);
  });
});

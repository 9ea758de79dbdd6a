import { describe, expect, it } from '@jest/globals';
import { cellText, tableOf } from './table.js';

describe('a table', () => {
  it('aligns its columns, without trailing blanks', () => {
    const table = tableOf(
      [
        { title: 'NAME', value: ({ name }: { name: string; count?: number }) => name },
        { title: 'COUNT', value: ({ count }) => count, align: 'right' },
      ],
      [{ name: 'a', count: 5 }, { name: 'longer' }],
    );
    expect(table).toBe('NAME    COUNT\na           5\nlonger      -\n');
  });

  it('says so where there is nothing', () => {
    expect(tableOf([{ title: 'NAME', value: () => '' }], [])).toBe('(none)\n');
  });
});

describe('a cell', () => {
  it('sets right-to-left text apart from its neighbours', () => {
    expect(cellText('خبر')).toBe('\u2068خبر\u2069');
    expect(cellText('news')).toBe('news');
  });

  it('is cut by characters', () => {
    expect(cellText('😀😀😀', 2)).toBe('😀…');
  });

  it('never hands control characters of foreign data to the terminal', () => {
    expect(cellText('a\u001b[2Jb\nc')).toBe('a [2Jb c');
  });
});

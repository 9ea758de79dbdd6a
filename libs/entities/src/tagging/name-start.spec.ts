import { describe, expect, it } from '@jest/globals';
import { NameStarts } from './name-start.js';

const starts = new NameStarts();
const behind = (word: string, named: readonly string[] = []): string =>
  word.slice(starts.offsetIn(word, new Set(named)));

describe('where a name starts in its first word', () => {
  it('is behind a proclitic where the rest is a name and the word is none', () => {
    expect(behind('وميركل')).toBe('ميركل');
    expect(behind('بالقاهرة')).toBe('القاهرة');
    expect(behind('ولندن')).toBe('لندن');
  });

  it('is the beginning where the word itself is a name', () => {
    for (const name of ['وليد', 'بغداد', 'فلسطين', 'كندا', 'لبنان', 'باريس']) expect(behind(name)).toBe(name);
  });

  it('is behind a proclitic where the text has the name without it', () => {
    expect(behind('وزغلولنسكي', ['زغلولنسكي'])).toBe('زغلولنسكي');
  });
});

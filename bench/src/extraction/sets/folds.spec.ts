import { describe, expect, it } from '@jest/globals';
import { foldCount, foldOf } from './folds.js';
import { publisherOf } from './publisher.js';

describe('publisherOf', () => {
  it.each([
    ['https://www.news.example/a', 'news.example'],
    ['https://sport.news.co.uk/a', 'news.co.uk'],
    ['https://news.com.au/a', 'news.com.au'],
    ['https://co.uk/a', 'co.uk'],
    ['https://info.example.com/a', 'example.com'],
    ['https://Blog.Example.ORG:8080/a', 'example.org'],
  ])('of %s is %s', (url, publisher) => {
    expect(publisherOf(url)).toBe(publisher);
  });
});

describe('foldOf', () => {
  it('puts all pages of a publisher into one fold', () => {
    const folds = ['https://www.news.example/a', 'http://news.example/b?c=1', 'https://m.news.example/'].map(foldOf);
    expect(new Set(folds).size).toBe(1);
  });

  it('spreads publishers evenly over the folds', () => {
    const counts = Array.from({ length: foldCount }, () => 0);
    for (let index = 0; index < 5_000; index += 1) {
      const fold = foldOf(`https://paper${index}.example/`);
      counts[fold] = (counts[fold] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

import { describe, expect, it } from '@jest/globals';
import { canonicalUrlOf } from './canonical-url.js';

describe('canonicalUrlOf', () => {
  it.each([
    ['<link rel="canonical" href="https://news.example/a">', 'https://news.example/a'],
    ["<LINK HREF='https://news.example/a?x=1&amp;y=2' REL='Canonical nofollow'>", 'https://news.example/a?x=1&y=2'],
    ['<link rel=canonical href=/relative>', undefined],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['<link rel="alternate" href="https://news.example/a">', undefined],
    ['<!-- <link rel="canonical" href="https://news.example/a"> --><p>a', undefined],
    ['', undefined],
  ])('of %s is %s', (html, url) => {
    expect(canonicalUrlOf(html)).toBe(url);
  });
});

import { describe, expect, it } from '@jest/globals';
import { compareKey } from '../compare-key.js';
import { trimSite, trimUnknownSite } from './trim-site.js';

const context = {
  site: { names: new Set(['the daily example', 'الخليج']), compact: new Set(['thedailyexample', 'dailyexamplecom']) },
  sections: new Set(['national', 'politics']),
  known: new Set<string>(),
};

describe('trimSite', () => {
  it.each([
    ['Library reopens | The Daily Example', 'Library reopens'],
    ['Library reopens - National | dailyexample.com', 'Library reopens'],
    ['Library reopens – The Daily Example – 12.03.2026', 'Library reopens'],
    ['Library reopens | The Daily Example | Latest from the region', 'Library reopens'],
    ['The Daily Example: Library reopens', 'Library reopens'],
    ['إعادة افتتاح المكتبة - الخليج', 'إعادة افتتاح المكتبة'],
  ])('takes the site off %s', (title, expected) => expect(trimSite(title, context)).toBe(expected));

  it.each([
    'Library reopens - and closes again',
    'Ahr valley: two resign',
    'Spider-Man at the library',
    'The Daily Example',
  ])('leaves %s alone', (title) => expect(trimSite(title, context)).toBe(title));

  it('takes off what other evidence leaves out', () => {
    const known = new Set([compareKey('Library reopens')]);
    expect(trimSite('Library reopens - Latest from the region', { ...context, known })).toBe('Library reopens');
  });

  it('takes nothing but the site off what the statements of the page agree in', () => {
    const title = 'Library reopens - All the latest';
    const known = new Set([compareKey('Library reopens')]);
    expect(trimSite(title, { ...context, known, agreed: compareKey(title) })).toBe(title);
  });

  it('takes nothing off the headline that readers see', () => {
    const title = 'Library reopens | Politics';
    expect(trimSite(title, { ...context, shown: compareKey(title) })).toBe(title);
  });
});

describe('trimUnknownSite', () => {
  it.each([
    ['How the library was saved from the flood | Reading Room', 'How the library was saved from the flood'],
    ['Two words - not a site but half of the title itself', 'Two words - not a site but half of the title itself'],
  ])('makes %s %s', (title, expected) => expect(trimUnknownSite(title)).toBe(expected));
});

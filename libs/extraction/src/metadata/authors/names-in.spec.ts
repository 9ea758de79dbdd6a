import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { namesIn } from './names-in.js';

const names = (text: string): string[] => namesIn(text).authors.map(({ name }) => name);

describe('namesIn', () => {
  it.each([
    ['By Jane Doe', ['Jane Doe']],
    ['Von Jana Müller und Max Maier', ['Jana Müller', 'Max Maier']],
    ['Par Jeanne Dupont et Marc Petit', ['Jeanne Dupont', 'Marc Petit']],
    ['Jane Doe, John Roe and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Doe/John Roe', ['Jane Doe', 'John Roe']],
    ['BY JANE DOE | 12 March 2026', ['JANE DOE']],
    ['كتب: محمد علي', ['محمد علي']],
    ['بقلم سارة حسن', ['سارة حسن']],
    ['Analysis by Jane Doe', ['Jane Doe']],
    ['View all posts by Jane Doe →', ['Jane Doe']],
    ['Jane Doe, MD, PhD', ['Jane Doe']],
    ['Le Quotidien et AFP', ['Le Quotidien et AFP']],
    ['jane.doe@news.example', []],
    ['https://news.example/authors/jane', []],
    ['12.03.2026', []],
    ['Follow', []],
  ])('finds in %j the names %j', (text, expected) => expect(names(text)).toEqual(expected));

  it('tells roles', () => {
    expect(namesIn('كتب: محمد علي، تحرير: أحمد سالم').authors).toEqual([
      { name: 'محمد علي' },
      { name: 'أحمد سالم', role: 'editor' },
    ]);
    expect(namesIn('Jane Doe, Staff Writer').authors).toEqual([{ name: 'Jane Doe', role: 'Staff Writer' }]);
    expect(namesIn('Jane Doe / Journalist').authors).toEqual([{ name: 'Jane Doe', role: 'Journalist' }]);
  });

  it('tells agencies and places from names', () => {
    expect(namesIn('Von Jana Müller (dpa)')).toMatchObject({ authors: [{ name: 'Jana Müller' }], agencies: ['dpa'] });
    expect(namesIn('Von Jana Müller, Kairo')).toMatchObject({ authors: [{ name: 'Jana Müller' }], place: 'Kairo' });
    expect(namesIn('المصدر: رويترز')).toMatchObject({ authors: [], agencies: ['رويترز'] });
  });

  it('leaves out who took the pictures', () => expect(names('By Jane Doe; Photos by Max Roe')).toEqual(['Jane Doe']));

  it('gives names without white space at their ends, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const name of names(text)) expect(name).toBe(name.trim());
      }),
    );
  });
});

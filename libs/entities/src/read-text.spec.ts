import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { mostCharacters, readablePart } from './readable-part.js';
import { readText } from './read-text.js';
import type { TextReading } from './text-reading.js';

// The models are loaded by the first test that needs them.
jest.setTimeout(60_000);

const words = fc.constantFrom(
  ...['قال', 'الرئيس', 'مصطفى', 'الكاظمي', 'والكاظمي', 'بالعراق', 'للعراق', 'حلف', 'شمال', 'الأطلسي', 'الحلف', 'أمس'],
  ...['بغداد', 'وزير', 'الخارجية', 'مُصْطَفَى', 'العـــراق', 'إنّ', '٧ أكتوبر ٢٠٢٠', 'الأربعاء', '،', '؛', '؟'],
  ...['President', 'Angela', 'Merkel', 'said', 'Merkel’s', 'NATO', '(NATO)', 'Paris', 'of', 'the', 'United', 'Nations'],
  ...[
    'yesterday',
    'on',
    'Tuesday',
    '7 October 2020',
    'Dr.',
    'U.S.',
    '.',
    ',',
    '"',
    '«',
    '»',
    '“',
    '”',
    ':',
    '\n',
    '\n\n',
  ],
  ...[
    '😀',
    '👨‍👩‍👧',
    '\u200f',
    '\u202e',
    '\u2067',
    '\u2069',
    'e\u0301',
    '\ud83d',
    '\udc00',
    '\u0000',
    '\ufeff',
    '東京',
    'Москва',
  ],
);

const texts = fc
  .array(
    fc.tuple(fc.oneof({ weight: 9, arbitrary: words }, fc.string({ unit: 'binary', maxLength: 3 })), fc.boolean()),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.map(([word, glued]) => (glued ? word : `${word} `)).join(''));

/** What says of itself that it stands somewhere in the text, and does not. */
const misplaced = (text: string, { entities, quotes, dates }: TextReading): unknown[] => [
  ...entities
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end, text: said }) => text.slice(start, end) !== said),
  ...quotes.filter(({ start, end, text: said }) => text.slice(start, end) !== said),
  ...dates.filter(({ start, end, text: said }) => text.slice(start, end) !== said),
];

describe('the reading of a text', () => {
  it.each(['ar', 'en', 'fr', 'und'])(
    'gives offsets under which each entity, quote and date stands in the text, whatever the text (%s)',
    (language) => {
      fc.assert(
        fc.property(texts, (text) => {
          const reading = readText({ text, language, published: '2020-10-07T12:00:00Z' });
          expect(misplaced(text, reading)).toEqual([]);
          expect(reading.entities.every(({ mentions }) => mentions.length > 0)).toBe(true);
        }),
        { numRuns: 150 },
      );
    },
  );

  it('gives the same for the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readText({ text, language: 'ar' })).toEqual(readText({ text, language: 'ar' }));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['lone surrogates', '\ud83d'.repeat(10_000) + '\udc00'.repeat(10_000)],
    ['one word of 200,000 letters', 'ب'.repeat(200_000)],
    ['one word of 200,000 capitals', 'A'.repeat(200_000)],
    ['200,000 combining marks', `ا${'\u064b'.repeat(200_000)}`],
    ['quotation marks that never close', '«'.repeat(100_000)],
    ['an unknown script', '𐎠𐎡𐎢 '.repeat(20_000)],
    ['200,000 names in a row', 'Merkel الكاظمي '.repeat(100_000)],
  ])('ends for %s', (_what, text) => {
    for (const language of ['ar', 'en', 'und']) expect(misplaced(text, readText({ text, language }))).toEqual([]);
  });

  it('reads no more of a text of five megabytes than its limit, and says so', () => {
    const text = 'قال الرئيس مصطفى الكاظمي إن العراق آمن. '.repeat(125_000);
    expect(text.length).toBeGreaterThan(4_999_999);
    const reading = readText({ text, language: 'ar' });
    expect(reading.warnings).toContain('entities-text-too-long');
    expect(misplaced(text, reading)).toEqual([]);
  });

  it('ends its part of a long text between words', () => {
    const part = readablePart('word '.repeat(mostCharacters));
    expect(part.length).toBeLessThanOrEqual(mostCharacters);
    expect(part.endsWith('word')).toBe(true);
    expect(readablePart('w'.repeat(mostCharacters * 2))).toHaveLength(mostCharacters);
  });
});

import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { tagTokens } from './tag-tokens.js';

// The model is loaded by the first test that needs it.
jest.setTimeout(60_000);

const tokens = fc.oneof(
  fc.constantFrom(
    'قال',
    'الرئيس',
    'مصطفى',
    'الكاظمي',
    'والكاظمي',
    'للعراق',
    'حلف',
    'الأطلسي',
    'Angela',
    'Merkel',
    '.',
    '',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

describe('the labels of tokens', () => {
  it.each(['ar', 'en', 'de', 'und'])('are one for each token, and no I- continues nothing (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(fc.array(tokens, { maxLength: 20 }), { maxLength: 6 }), (sentences) => {
        const labels = tagTokens(sentences, language);
        expect(labels.map(({ length }) => length)).toEqual(sentences.map(({ length }) => length));
        for (const ofSentence of labels) {
          ofSentence.forEach((label, index) => {
            if (label.startsWith('I-')) expect(ofSentence[index - 1]?.slice(2)).toBe(label.slice(2));
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('carry over to neighbouring sentences: a surname is known behind the full name', () => {
    const [, second] = tagTokens(
      [
        ['وصل', 'رئيس', 'الوزراء', 'مصطفى', 'الكاظمي', 'إلى', 'بغداد', '.'],
        ['وأكد', 'الكاظمي', 'أهمية', 'اللقاء', '.'],
      ],
      'ar',
    );
    expect(second?.[1]).toBe('B-person');
  });

  it('come in time for a sentence of 100,000 tokens', () => {
    const sentence = Array.from({ length: 100_000 }, (_, index) => (index % 3 === 0 ? 'بغداد' : 'الكاظمي'));
    expect(tagTokens([sentence], 'ar')[0]).toHaveLength(100_000);
  });
});

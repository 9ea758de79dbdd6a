import { describe, expect, it } from '@jest/globals';
import { confidenceBands, shareRightOfSure } from './calibration.js';
import { countMatches } from './count-matches.js';
import { labelSpans } from './label-spans.js';
import { matchSpans } from './match-spans.js';
import { wrongEntities } from './score-entities.js';
import { wrongOffsets } from './wrong-offsets.js';

describe('scoring mentions', () => {
  it('reads labels into spans, and lets an I- without its beginning open one', () => {
    expect(labelSpans(['I-person', 'I-person', 'B-person', 'O', 'I-place', 'I-misc'])).toEqual([
      { from: 0, to: 2, type: 'person' },
      { from: 2, to: 3, type: 'person' },
      { from: 4, to: 5, type: 'place' },
      { from: 5, to: 6, type: 'misc' },
    ]);
  });

  it('counts as right only what has the same bounds and the same type', () => {
    const wanted = labelSpans(['B-person', 'I-person', 'O', 'B-place', 'B-organisation']);
    const given = labelSpans(['B-person', 'O', 'O', 'B-place', 'B-place']);
    const match = matchSpans(wanted, given);
    expect(countMatches([match], ['person', 'place', 'organisation'])).toEqual({ found: 1, extra: 2, missed: 2 });
    expect(countMatches([match, match], ['place'])).toEqual({ found: 2, extra: 2, missed: 0 });
  });

  it('judges confidence by the mentions that are sure', () => {
    const judged = [0.95, 0.9, 0.9, 0.89, 0.2].map((confidence, index) => ({ confidence, isRight: index !== 1 }));
    expect(shareRightOfSure(judged)).toBeCloseTo(2 / 3);
    expect(confidenceBands(judged).map(({ mentions }) => mentions)).toEqual([1, 0, 0, 0, 1, 3]);
  });
});

describe('scoring the entities of a text', () => {
  const entity = (canonical: string, forms: readonly string[], role?: string) => ({
    type: 'person' as const,
    canonical,
    confidence: 1,
    ...(role === undefined ? {} : { role }),
    mentions: forms.map((text) => ({ start: 0, end: text.length, text })),
  });
  const gold = { type: 'person', canonical: 'آنا برغ', role: 'وزيرة', mentions: ['آنا برغ', 'البرغ'] } as const;

  it('finds nothing wrong where type, canonical form, role and all forms are as wanted', () => {
    expect(wrongEntities([gold], [entity('آنا برغ', ['آنا برغ', 'آنا برغ', 'لبرغ'], 'وزيرة')])).toEqual([]);
  });

  it('names each thing that is wrong', () => {
    expect(wrongEntities([gold], [entity('آنا برغ', ['آنا برغ'])])).toHaveLength(2);
    expect(wrongEntities([gold], [entity('آنا', ['آنا'])])).toEqual([
      'person آنا برغ: missing',
      'person آنا: not wanted',
    ]);
  });

  it('finds offsets that do not lead to what is said to stand there', () => {
    const reading = { entities: [entity('Anna', ['Anna', 'Otto'])], quotes: [], dates: [], warnings: [] };
    expect(wrongOffsets('Anna', reading).map(({ text }) => text)).toEqual(['Otto']);
  });
});

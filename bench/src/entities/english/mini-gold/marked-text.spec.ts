import { describe, expect, it } from '@jest/globals';
import { labelSpans } from '../../scoring/label-spans.js';
import { encyclopedicTexts } from './encyclopedic-texts.js';
import { readMarkedText } from './marked-text.js';
import { newsTexts } from './news-texts.js';

describe('texts with marked names', () => {
  it('become sentences whose labels stand where the marks stood', () => {
    expect(
      readMarkedText('The [Red Cross|organisation] sent teams.\n[Rome|place]’s mayor thanked [Ann Lee|person].'),
    ).toEqual([
      {
        tokens: ['The', 'Red', 'Cross', 'sent', 'teams', '.'],
        labels: ['O', 'B-organisation', 'I-organisation', 'O', 'O', 'O'],
      },
      {
        tokens: ['Rome', '’s', 'mayor', 'thanked', 'Ann', 'Lee', '.'],
        labels: ['B-place', 'O', 'O', 'O', 'B-person', 'I-person', 'O'],
      },
    ]);
  });

  it('are refused where a mark ends within a word', () => {
    expect(() => readMarkedText('an [un|place]usual case')).toThrow('within the word');
  });

  it('are enough to tell models apart: more than two hundred names of all types', () => {
    const names = [...newsTexts, ...encyclopedicTexts].flatMap((text) =>
      readMarkedText(text).flatMap(({ labels }) => labelSpans(labels)),
    );
    expect(names.length).toBeGreaterThan(200);
    expect(new Set(names.map(({ type }) => type))).toEqual(new Set(['person', 'place', 'organisation', 'misc']));
  });
});

import { describe, expect, it } from '@jest/globals';
import { mergeQuotes } from './merge-quotes.js';

const found = { kind: 'direct', text: 'سنفتح الأبواب للجميع', start: 4, end: 24, speaker: 'كريم منصور' } as const;

describe('mergeQuotes', () => {
  it('keeps what only the page marks and what only the text has', () => {
    expect(mergeQuotes([{ text: 'Another one' }], [found])).toEqual([found, { text: 'Another one' }]);
  });

  it('says a quote once, with its offsets, however it is punctuated and spelled', () => {
    expect(mergeQuotes([{ text: '«سنفتح الابواب، للجميع»' }], [found])).toEqual([found]);
  });

  it('takes the speaker from the page where the text names none', () => {
    const { speaker: _speaker, ...anonymous } = found;
    expect(mergeQuotes([{ text: found.text, speaker: 'منصور' }], [anonymous])[0]).toMatchObject({
      speaker: 'منصور',
      start: 4,
    });
  });
});

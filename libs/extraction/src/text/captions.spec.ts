import { describe, expect, it } from '@jest/globals';
import { findRepeated } from './captions.js';

const repeatedIn = (...texts: string[]) =>
  findRepeated(
    texts.map((text) => ({ text, afterGap: true })),
    false,
  );

describe('findRepeated', () => {
  it('takes a line that comes twice, side by side or apart, for a caption', () => {
    expect(repeatedIn('a', 'The clock', 'The clock', 'b', 'The door', 'c', 'The door')).toEqual({
      captions: [1, 4],
      copies: [2, 6],
    });
  });

  it('sees through spelling and punctuation', () => {
    expect(repeatedIn('الساعة الكبيرة في المحطة', 'الساعه الكبيره في المحطه.', 'نص').captions).toEqual([0]);
  });

  it.each([
    'The great clock of the station (Reuters)',
    'The great clock of the station. Photo: Jane Doe',
    'The great clock of the station / Archive',
  ])('knows a copy with a credit behind it, and keeps the one without: %s', (credited) => {
    expect(repeatedIn(credited, 'The great clock of the station', 'text')).toEqual({ captions: [1], copies: [0] });
  });

  it('keeps the first copy of a long paragraph that was doubled', () => {
    const long = 'word '.repeat(100).trim();
    expect(repeatedIn(long, 'between', long)).toEqual({ captions: [], copies: [2] });
  });

  it('keeps a standfirst and the paragraph that repeats it', () => {
    const lines = ['The city opened a library', 'text', 'The city opened a library'].map((text) => ({
      text,
      afterGap: true,
    }));
    expect(findRepeated(lines, true)).toEqual({ captions: [], copies: [] });
  });

  it('keeps lines that only begin alike', () => {
    expect(
      repeatedIn('The city opened a library', 'text', 'The city opened a library in the old station').copies,
    ).toEqual([]);
  });
});

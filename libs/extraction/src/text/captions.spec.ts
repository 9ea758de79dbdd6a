import { describe, expect, it } from '@jest/globals';
import { takeCaptions } from './captions.js';

const lines = (...texts: string[]) => texts.map((text) => ({ text, afterGap: true }));
const rest = (...texts: string[]): string[] => takeCaptions(lines(...texts)).lines.map(({ text }) => text);

describe('takeCaptions', () => {
  it('takes a line that comes twice, side by side or apart', () => {
    expect(takeCaptions(lines('a', 'The clock', 'The clock', 'b', 'The door', 'c', 'The door'))).toEqual({
      lines: lines('a', 'b', 'c'),
      captions: ['The clock', 'The door'],
    });
  });

  it('sees through spelling and punctuation', () => {
    expect(takeCaptions(lines('الساعة الكبيرة', 'الساعه الكبيره.', 'نص')).captions).toEqual(['الساعة الكبيرة']);
  });

  it('keeps the first copy of a long paragraph that was doubled', () => {
    const long = 'word '.repeat(100).trim();
    expect(rest(long, 'between', long)).toEqual([long, 'between']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { withoutProclitics } from './without-proclitics.js';

describe('withoutProclitics', () => {
  const bare = withoutProclitics('ar');

  it.each([
    ['وقال', ['و'], 'قال'],
    ['بالقاهره', ['ب'], 'القاهره'],
    ['وفي', ['و'], 'في'],
  ])('takes proclitics off %s', (word, proclitics, stem) => {
    expect(bare(word)).toEqual({ proclitics, stem });
  });

  it('writes the article out where another proclitic has swallowed its beginning', () => {
    expect(bare('للحكومه')).toEqual({ proclitics: ['ل'], stem: 'الحكومه' });
  });

  it.each(['وزير', 'القاهره', 'محمد', '،', ''])('leaves %p as it is', (word) => {
    expect(bare(word)).toEqual({ proclitics: [], stem: word });
  });

  it('leaves the words of other languages as they are', () => {
    expect(withoutProclitics('en')('london')).toEqual({ proclitics: [], stem: 'london' });
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanText } from './clean-text.js';

describe('cleanText', () => {
  it.each([
    ['entities', 'caf&eacute; &amp; bar', 'café & bar'],
    ['entities that were escaped again', 'The &amp;#8216;old&amp;#8217; town', 'The ‘old’ town'],
    ['tags', 'One <em>big</em> step<br>forward', 'One big step forward'],
    ['soft hyphens', 'Ver\u00adfas\u00adsungs\u00adbe\u00adschwer\u00adde', 'Verfassungsbeschwerde'],
    ['white space', ' a\u00a0\n b ', 'a b'],
  ])('takes %s away', (_what, stated, expected) => expect(cleanText(stated)).toBe(expected));

  it('leaves signs that are none', () => expect(cleanText('R&D if 3 < 4')).toBe('R&D if 3 < 4'));

  it('keeps the joiners that Persian is written with', () => expect(cleanText('می\u200cخواهم')).toBe('می\u200cخواهم'));

  it('gives no white space twice and none at the ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => expect(cleanText(text)).not.toMatch(/^\s|\s$|\s\s/)),
    );
  });
});

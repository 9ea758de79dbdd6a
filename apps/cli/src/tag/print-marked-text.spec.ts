import { describe, expect, it } from '@jest/globals';
import { inBrackets, inColour } from './colours.js';
import { markedText } from './print-marked-text.js';

const entity = (type: 'person' | 'place', spans: readonly (readonly [number, number])[]) => ({
  type,
  canonical: 'x',
  confidence: 1,
  mentions: spans.map(([start, end]) => ({ start, end, text: 'x' })),
});

describe('a text with its names marked', () => {
  it('marks every name where it stands, whatever entity it belongs to', () => {
    const marked = markedText(
      'Anna met Bo in Oslo',
      [
        entity('place', [[15, 19]]),
        entity('person', [
          [0, 4],
          [9, 11],
        ]),
      ],
      (type, name) => `<${type} ${name}>`,
    );
    expect(marked).toBe('<person Anna> met <person Bo> in <place Oslo>');
  });

  it('has colours for screens, and brackets that keep the direction of a name where there are none', () => {
    expect(inColour('person', 'Anna')).toBe('\u001b[1;36mAnna\u001b[0m');
    expect(inBrackets('person', 'آنا')).toBe('[\u2068آنا\u2069 PER]');
  });

  it('keeps lines, and lets no control or direction mark of a text through', () => {
    expect(markedText('a\u001b[2Jb\nc\u202ed\u2067', [], inBrackets)).toBe('a [2Jb\ncd');
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLenientJson } from './lenient-json.js';

describe('readLenientJson', () => {
  it.each([
    ['a comma too many', '{"a":"b",}', [{ a: 'b' }]],
    ['a comma too few', '{"a": "b"\n "c":"d"}', [{ a: 'b', c: 'd' }]],
    [
      'quotes nobody escaped',
      '{"headline":"He said "yes", and left","x":1}',
      [{ headline: 'He said "yes", and left', x: 1 }],
    ],
    [
      'quotes in a row',
      '{"d":"He said "no", "yes" and so on","e":"f"}',
      [{ d: 'He said "no", "yes" and so on', e: 'f' }],
    ],
    ['quotes in a list', '{"k":["a "q" b","c"]}', [{ k: ['a "q" b', 'c'] }]],
    ['raw line breaks', '{"a":"line\nbreak"}', [{ a: 'line break' }]],
    ['comments', '// one\n{"a":/* two */1}', [{ a: 1 }]],
    ['bare keys and single quotes', "{a:true,b:'x'}", [{ a: true, b: 'x' }]],
    ['several objects in a row', '{"a":1}{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['escapes', String.raw`{"a":"\u0645\/\"b\"\n"}x`, [{ a: 'م/"b"\n' }]],
    ['a key that would change all objects', '{"__proto__":{"x":1},"a":1', [{ a: 1 }]],
  ])('reads past %s', (_fault, text, expected) => expect(readLenientJson(text)).toEqual(expected));

  it('keeps what was whole before the text was cut off, and no half values', () => {
    expect(readLenientJson('{"a":"b","c":{"d":[1,2,"e"],"f":"half a sen')).toEqual([{ a: 'b', c: { d: [1, 2, 'e'] } }]);
  });

  it('reads what is JSON as JSON', () => {
    const object = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.jsonValue({ maxDepth: 3, noUnicodeString: false }),
    );
    fc.assert(
      fc.property(object, (value) => {
        const text = JSON.stringify(value).replaceAll('__proto__', 'proto');
        // Quotes that were escaped by mistake and rightly look alike only where prose imitates JSON.
        fc.pre(!/\\"|\\\\/.test(text));
        expect(readLenientJson(text)).toEqual([JSON.parse(text)]);
      }),
    );
  });

  it('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '\\',
      '\\u00',
      '/*',
      '*/',
      '//',
      '\n',
      'a',
      '1',
      ' ',
      "'",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        expect(Array.isArray(readLenientJson(pieces.join('')))).toBe(true);
      }),
    );
  });

  it.each(['"', '{"', '/*,', '{"a":"', '{', '[', '":', ' ', '" ,', "{'", '\\"', '//', ']'])(
    'ends on a quarter of a million times %j',
    (piece) => expect(() => readLenientJson(`{"a":${piece.repeat(250_000)}`)).not.toThrow(),
  );
});

import { describe, expect, it } from '@jest/globals';

import { decodeMessagePack } from './message-pack.js';

describe('MessagePack', () => {
  it.each([
    ['a small number', [0x07], 7],
    ['a number of two bytes', [0xcd, 0x01, 0x02], 258],
    ['a short text', [0xa2, 0xd9, 0x81], 'ف'],
    ['a longer text', [0xd9, 0x02, 0x6f, 0x6e], 'on'],
    ['a list', [0x92, 0x01, 0x90], [1, []]],
    ['a longer list', [0xdc, 0x00, 0x01, 0xa1, 0x78], ['x']],
    ['a map', [0x81, 0xa1, 0x61, 0x01], new Map([['a', 1]])],
  ])('reads %s', (_, bytes, wanted) => {
    expect(decodeMessagePack(Buffer.from(bytes))).toEqual(wanted);
  });

  it.each([
    ['what it does not know', [0xc7]],
    ['what ends too early', [0xcd, 0x01]],
  ])('throws on %s', (_, bytes) => {
    expect(() => decodeMessagePack(Buffer.from(bytes))).toThrow();
  });
});

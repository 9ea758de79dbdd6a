import { describe, expect, it } from '@jest/globals';
import { partNames, readOptions, setsOf } from './options.js';

describe('the options of the bench of entities', () => {
  it('measure everything unless told otherwise', () => {
    expect(readOptions([])).toEqual({ parts: partNames, writes: false });
    expect(setsOf(readOptions(['--only=speed,btc']))).toEqual(['btc']);
  });

  it('name what they do not know', () => {
    expect(() => readOptions(['--only=conll'])).toThrow('--only: no such part: conll');
  });

  it('write the report of a whole run only', () => {
    expect(() => readOptions(['--only=btc', '--write'])).toThrow('--write: only with all parts');
  });
});

import { describe, expect, it } from '@jest/globals';
import { readOptions, setsOf } from './options.js';

describe('the options of the bench', () => {
  it('take everything in where nothing is said', () => {
    const options = readOptions([]);
    expect(options).toMatchObject({ oursOnly: false, withPython: true, writes: false, rounds: 3 });
    expect(setsOf(options)).toEqual(['zyte', 'fundus', 'dates', 'arabic']);
    expect(options.parts).toContain('plain');
  });

  it('make the quick loop one round of ours alone', () => {
    const options = readOptions(['--ours-only', '--only=fundus,zyte', '--rounds=5']);
    expect(options).toMatchObject({ oursOnly: true, withPython: false, rounds: 1 });
    expect(setsOf(options)).toEqual(['zyte', 'fundus']);
    expect(options.parts).not.toContain('plain');
  });

  it('say what they are where one is not known', () => {
    expect(() => readOptions(['--only=zite'])).toThrow(/no such set: zite[^]*--ours-only/);
    expect(() => readOptions(['--fast'])).toThrow(/--fast/);
    expect(() => readOptions(['--rounds=many'])).toThrow(/--rounds/);
  });
});

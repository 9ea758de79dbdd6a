import { describe, expect, it } from '@jest/globals';
import { InputError, readInput } from './input.js';

describe('readInput', () => {
  it('takes the sample site where nothing is given', async () => {
    expect(await readInput(undefined)).toEqual({ kind: 'sample' });
  });

  it('takes a URL as a feed', async () => {
    expect(await readInput('https://news.example/feed')).toEqual({ kind: 'feed', url: 'https://news.example/feed' });
  });

  it('takes a folder or a file as a path', async () => {
    expect(await readInput(import.meta.dirname)).toEqual({ kind: 'path', path: import.meta.dirname });
  });

  it('names what it cannot find', async () => {
    const nothing = new InputError('INPUT: no such file or folder, and no http(s) URL: "/no/such/place"');
    await expect(readInput('/no/such/place')).rejects.toThrow(nothing);
  });
});

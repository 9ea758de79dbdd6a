import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runFake } from '../spec-support/fake-cli.js';
import { folderWith } from '../spec-support/folder.js';

describe('khabar analyze', () => {
  it('prints the terms of each line as a JSON array, an empty one for an empty line', async () => {
    const stdin = 'وقال الكاظمي في الناتو\r\n\n٢٠٢٦ Müller';
    const { code, out, err } = await runFake(['analyze', '--language', 'ar'], { stdin });
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe('["قال","كاظم","في","ناتو"]\n[]\n["2026","muller"]\n');
  });

  it('reads a file as well', async () => {
    await using folder = await folderWith({ 'lines.txt': 'المدارس\nالمدارس' });
    const { out } = await runFake(['analyze', join(folder.path, 'lines.txt'), '--language', 'ar']);
    expect(out).toBe('["مدارس"]\n["مدارس"]\n');
  });

  it('does not stem another language in Arabic letters', async () => {
    const { out } = await runFake(['analyze', '--language', 'fa', '-'], { stdin: 'والان' });
    expect(out).toBe('["والان"]\n');
  });

  it('names a language that is none', async () => {
    const { code, out, err } = await runFake(['analyze', '--language', 'not a tag'], { stdin: 'x' });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`option '--language <tag>' argument 'not a tag' is invalid. expected a language such as ar`);
  });

  it('names a file that cannot be read', async () => {
    const { code, err } = await runFake(['analyze', '/nowhere/at-all']);
    expect(code).toBe(2);
    expect(err).toContain('/nowhere/at-all: cannot be read');
  });

  it('takes a word of 200,000 letters', async () => {
    const { code } = await runFake(['analyze', '--language', 'ar'], { stdin: 'ا'.repeat(200_000) });
    expect(code).toBe(0);
  });
});

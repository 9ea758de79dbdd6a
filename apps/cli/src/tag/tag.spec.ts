import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import { runFake } from '../spec-support/fake-cli.js';
import { folderWith } from '../spec-support/folder.js';

// The models are loaded by the first test that needs them.
jest.setTimeout(60_000);

const rows = 'زار\tO\nفرنسا\tO\n\nوقال\tO\n';

describe('khabar tag', () => {
  it('labels the tokens of a file, and of standard input', async () => {
    await using folder = await folderWith({ 'tokens.tsv': rows });
    const ofFile = await runFake(['tag', '--language', 'ar', '--tsv', join(folder.path, 'tokens.tsv')]);
    const ofInput = await runFake(['tag', '--language', 'ar', '--tsv', '-'], { stdin: rows });
    expect([ofFile.code, ofFile.err]).toEqual([0, '']);
    expect(ofInput.out).toBe(ofFile.out);
    expect(ofFile.out.replaceAll(/\t.*/g, '')).toBe('زار\nفرنسا\n\nوقال\n');
  });

  it('reads a text, a file of text and standard input alike', async () => {
    const text = 'زار الوزير فرنسا أمس.';
    await using folder = await folderWith({ 'text.txt': text });
    const args = ['--language', 'ar', '--json', '--published', '2026-01-31T12:00:00Z'];
    const ofText = await runFake(['tag', text, ...args]);
    expect(JSON.parse(ofText.out)).toMatchObject({ language: 'ar', text, entities: expect.any(Array) });
    expect((await runFake(['tag', join(folder.path, 'text.txt'), ...args])).out).toBe(ofText.out);
    expect((await runFake(['tag', '-', ...args], { stdin: text })).out).toBe(ofText.out);
  });

  it('tells the language from the text where it is not given', async () => {
    const { out } = await runFake(['tag', 'زار الوزير فرنسا أمس واجتمع برئيسها.', '--json']);
    expect(JSON.parse(out)).toMatchObject({ language: 'ar' });
  });

  it('prints the text, a legend and the entities for a person, without colours where they are not wanted', async () => {
    const plain = await runFake(['tag', 'زار الوزير فرنسا أمس.'], { hasColours: true, env: { NO_COLOR: '1' } });
    expect(plain.out).not.toContain('\u001b');
    expect(plain.out).toContain('\u2068person\u2069 PER');
    const coloured = await runFake(['tag', 'زار الوزير فرنسا أمس.'], { hasColours: true });
    expect(coloured.out).toContain('\u001b[1;36mperson\u001b[0m');
  });

  it.each([
    [['tag'], 2, 'expected either TEXT or FILE, or --tsv FILE'],
    [['tag', 'text', '--tsv', 'x'], 2, 'expected either TEXT or FILE, or --tsv FILE'],
    [['tag', '--tsv', 'x', '--json'], 2, '--json: expected TEXT or FILE, got --tsv'],
    [['tag', ' '], 2, 'expected TEXT or FILE, got nothing but blanks'],
    [['tag', 'text', '--language', '5'], 2, "option '--language <tag>' argument '5' is invalid"],
    [['tag', 'no/such.txt'], 1, 'no/such.txt: no such file'],
    [['tag', '--tsv', 'no/such.tsv'], 1, 'no/such.tsv: cannot be read: ENOENT'],
  ])('says what is wrong with %j', async (args, code, message) => {
    const ran = await runFake(args);
    expect([ran.code, ran.out]).toEqual([code, '']);
    expect(ran.err).toContain(message);
  });

  it('takes no other encoding than UTF-8', async () => {
    await using folder = await folderWith({ 'tokens.tsv': Buffer.from([0xe1, 0xe2, 0x09, 0x4f]) });
    const { code, err } = await runFake(['tag', '--tsv', join(folder.path, 'tokens.tsv')]);
    expect([code, err]).toEqual([1, expect.stringContaining('tokens.tsv: expected text in UTF-8')]);
  });
});

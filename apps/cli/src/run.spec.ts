import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { folderWith } from './spec-support/folder.js';
import { runFake } from './spec-support/fake-cli.js';

describe('the command line', () => {
  it('helps with exit code 0', async () => {
    const { code, out, err } = await runFake(['ingest', '--help']);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Examples:');
  });

  it.each([
    [['lagg'], "unknown command 'lagg'\n(Did you mean lag?)"],
    [['lag', '--jsn'], "unknown option '--jsn'\n(Did you mean --json?)"],
    [['ingest'], "missing required argument 'target'"],
    [['lag', '--group', 'x'], "argument 'x' is invalid. Allowed choices are khabar-fetcher"],
    [['dlq', 'redrive', '--rate', '0'], "argument '0' is invalid. expected a number above 0"],
    [['stack', 'up', '--brokers', '4'], "argument '4' is invalid. expected a whole number, 1 to 3"],
    [['dlq', 'list', '--since', 'noon'], "argument 'noon' is invalid. expected a time such as"],
  ])('%j ends with exit code 2 and says why', async (args, message) => {
    const { code, out, err } = await runFake(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('names a setting that is wrong, with exit code 2', async () => {
    const { code, err } = await runFake(['lag'], { env: { KHABAR_KAFKA_TLS: 'maybe' } });
    expect(code).toBe(2);
    expect(err).toContain('KHABAR_KAFKA_TLS');
    expect(err).toContain('"maybe"');
  });

  it('tells a fault of a server with its causes and without a stack', async () => {
    const lag = () => Promise.reject(new Error('no broker answered', { cause: new Error('ECONNREFUSED 127.0.0.1:1') }));
    const { code, err } = await runFake(['lag'], { kafka: { lag } });
    expect([code, err]).toEqual([1, 'khabar: no broker answered: ECONNREFUSED 127.0.0.1:1\n']);
  });
});

describe('a missing topic', () => {
  it('comes with the command that creates it', async () => {
    const lag = () => Promise.reject(new Error('This server does not host this topic-partition'));
    const { code, err } = await runFake(['lag'], { kafka: { lag } });
    expect(code).toBe(1);
    expect(err).toContain('`khabar topics apply` creates');
  });
});

describe('khabar ingest', () => {
  const rows = '{"text":"one","externalId":"e-1"}\n{"text":2}\n{"text":"three"}\n';

  it('sends the good rows, names the bad one by line, field and value, and ends with exit code 1', async () => {
    await using folder = await folderWith({ 'rows.ndjson': rows });
    const { code, out, err, published } = await runFake(['ingest', join(folder.path, 'rows.ndjson')]);
    expect(code).toBe(1);
    expect(published.map(({ text }) => text)).toEqual(['one', 'three']);
    expect(out.trim().split('\n')).toHaveLength(2);
    expect(err).toMatch(/rows\.ndjson, line 2: text: .*expected string.*\(got 2\)/);
    expect(err).toContain('2 requested, 1 refused');
  });

  it('prints a line of JSON per row with --json, the refused ones too', async () => {
    const { out } = await runFake(['ingest', '-', '--json'], { stdin: rows });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ status, origin }) => [status, origin.line])).toEqual([
      ['requested', 1],
      ['refused', 2],
      ['requested', 3],
    ]);
    expect(lines[0]).toMatchObject({ externalId: 'e-1', record: { partition: 0, offset: '0' } });
    expect(lines[0].articleId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('stops at the bad row with --strict', async () => {
    const { code, published } = await runFake(['ingest', '-', '--strict'], { stdin: rows });
    expect([code, published.length]).toEqual([1, 1]);
  });

  it('asks for nothing twice: the same rows give the same request ids', async () => {
    const first = await runFake(['ingest', '-'], { stdin: rows });
    const second = await runFake(['ingest', '-'], { stdin: rows });
    expect(second.out).toBe(first.out);
  });

  it('ends with exit code 2 where there is no such target', async () => {
    const { code, err } = await runFake(['ingest', 'nowhere']);
    expect([code, err]).toEqual([2, 'khabar: nowhere: no such file or folder\n']);
  });
});

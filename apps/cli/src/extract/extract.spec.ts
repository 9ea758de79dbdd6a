import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, jest } from '@jest/globals';
import { articleIdOfUrl, articleParsedV1, describeIssues, validateOnWrite } from '@khabar/contracts';
import { failed as fetchFailed } from '@khabar/http';
import { runFake, type FakeCliOptions, type Ran } from '../spec-support/fake-cli.js';
import { folderWith } from '../spec-support/folder.js';

// The models are loaded by the first test that needs them.
jest.setTimeout(60_000);

const url = 'https://www.news.example.com/2026/01/library';
const paragraph = '<p>The library opened yesterday, with fifty thousand books, and many readers came at once.</p>';
const page = `<html lang="en"><head><meta charset="utf-8"><title>A library opens</title></head>
<body><article><h1>A library opens</h1>${paragraph.repeat(5)}</article></body></html>`;
const text = 'مكتبة جديدة\n\nافتتحت المدينة أمس مكتبة عامة جديدة تضم خمسين ألف كتاب.';
const pdf = Buffer.from('%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n', 'latin1');

const linesOf = ({ out }: Ran) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const fetched =
  (body: string, mediaType = 'text/html'): FakeCliOptions['fetchPage'] =>
  async (asked) => ({
    outcome: 'fetched',
    status: 200,
    finalUrl: asked,
    mediaType,
    charset: 'utf-8',
    text: body,
    bytes: body.length,
    redirects: [],
  });

describe('khabar extract --dir', () => {
  it('prints one line for each page and text, in the order of their names, and passes other files over', async () => {
    await using folder = await folderWith({
      'c.txt': text,
      'a.html.gz': gzipSync(page),
      'b.html': page,
      'notes.md': '# no page',
      '.hidden.html': page,
      'below/d.html': page,
    });
    const ran = await runFake(['extract', '--dir', folder.path]);
    expect([ran.code, ran.err]).toEqual([0, '3 articles\n']);
    expect(linesOf(ran)).toMatchObject([
      { id: 'a', ok: true, article: { title: 'A library opens', language: 'en' }, ms: expect.any(Number) },
      { id: 'b', ok: true },
      { id: 'c', ok: true, article: { title: 'مكتبة جديدة', language: 'ar', direction: 'rtl' } },
    ]);
  });

  it('prints articles that the contract takes', async () => {
    await using folder = await folderWith({ 'a.html': page, 'b.txt': text });
    for (const { article } of linesOf(await runFake(['extract', '--dir', folder.path]))) {
      const valid = validateOnWrite(articleParsedV1, article);
      expect(valid.ok ? '' : describeIssues(valid.issues)).toBe('');
    }
  });

  it('gives what is no article its code in its line, and goes on with exit code 0', async () => {
    await using folder = await folderWith({
      'a.html': pdf,
      'b.html': '',
      'c.html.gz': 'is no gzip',
      'd.html': 'x'.repeat(24_000_001),
      'e.html': '{"title": "A library opens"}',
      'f.html': page,
    });
    const ran = await runFake(['extract', '--dir', folder.path]);
    expect(ran.code).toBe(0);
    expect(linesOf(ran).map(({ id, ok, error }) => [id, ok, error?.code])).toEqual([
      ['a', false, 'pdf'],
      ['b', false, 'empty-content'],
      ['c', false, 'unreadable'],
      ['d', false, 'page-too-large'],
      ['e', false, 'json'],
      ['f', true, undefined],
    ]);
    expect(linesOf(ran)[3].error.message).toContain('24000001, more than 24000000');
    expect(ran.err).toBe('1 articles, 1 pdf, 1 empty-content, 1 unreadable, 1 page-too-large, 1 json\n');
  });

  it('takes the URL and the time of a page from --urls, by its id', async () => {
    const urls = { a: { url, fetchedAt: '2026-01-02T03:04:05Z' }, b: { url: `${url}/b` }, c: {} };
    await using folder = await folderWith({ 'a.html': page, 'b.html.gz': gzipSync(page), 'c.html': page });
    await using other = await folderWith({ 'urls.json': JSON.stringify(urls) });
    const fetchedAt = '2026-02-01T00:00:00.000Z';
    const args = ['--dir', folder.path, '--urls', join(other.path, 'urls.json'), '--fetched-at', fetchedAt];
    const [a, b, c] = linesOf(await runFake(['extract', ...args]));
    expect(a.article).toMatchObject({
      articleId: articleIdOfUrl(url),
      url,
      fetchedAt: '2026-01-02T03:04:05Z',
      revision: Date.parse('2026-01-02T03:04:05Z'),
      source: { id: 'example.com' },
      rights: { robots: 'unknown' },
    });
    expect(b.article).toMatchObject({ url: `${url}/b`, fetchedAt });
    expect(c.article).not.toHaveProperty('url');
  });

  it('takes the URL of a page that --urls does not know from the page, as khabar ingest does', async () => {
    const canonical = page.replace('<head>', `<head><link rel="canonical" href="${url}">`);
    await using folder = await folderWith({ 'a.html': canonical });
    const [{ article }] = linesOf(await runFake(['extract', '--dir', folder.path]));
    expect(article).toMatchObject({ url, articleId: articleIdOfUrl(url) });
  });

  it('decodes as the fetcher does: bytes that are UTF-8 win over what the page declares', async () => {
    const mislabelled = page.replace('charset="utf-8"', 'charset="windows-1256"').replaceAll('library', 'bücherei');
    await using folder = await folderWith({ 'a.html': mislabelled });
    const [{ article }] = linesOf(await runFake(['extract', '--dir', folder.path]));
    expect(article.provenance).toMatchObject({
      charset: 'utf-8',
      warnings: expect.arrayContaining(['charset-mismatch']),
    });
    expect(article.text).toContain('bücherei');
  });

  it('warns of ids that have no file, and of ids that stand for two', async () => {
    await using folder = await folderWith({ 'a.html': page, 'a.txt': text, 'urls.json': '{"x": {}, "y": {}}' });
    const { err, code } = await runFake(['extract', '--dir', folder.path, '--urls', join(folder.path, 'urls.json')]);
    expect(code).toBe(0);
    expect(err).toContain('1 ids stand for more than one file: a\n');
    expect(err).toContain('2 ids of --urls have no file: x, y\n');
  });

  it.each([
    ['[1', 'is no JSON'],
    ['[]', '(root): '],
    ['{"a": {"url": "news.example"}}', 'a.url: expected an http or https URL, got "news.example"'],
    ['{"a": {"url": 5}}', 'a.url: expected an http or https URL, got 5'],
    [
      '{"a": {"fetchedAt": "noon"}}',
      'a.fetchedAt: expected a time with offset such as 2026-01-31T12:00:00Z, got "noon"',
    ],
    ['{"a": 5}', 'a: '],
  ])('does nothing with a wrong file of URLs, and names what is wrong: %s', async (content, message) => {
    await using folder = await folderWith({ 'a.html': page, 'urls.json': content });
    const { code, out, err } = await runFake([
      'extract',
      '--dir',
      folder.path,
      '--urls',
      join(folder.path, 'urls.json'),
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`urls.json: ${message}`);
  });
});

describe('khabar extract FILE or URL', () => {
  it('prints an article for a person, without control characters of the page', async () => {
    await using folder = await folderWith({ 'a.html': page.replaceAll('A library', 'A\u009b2J library') });
    const { code, out } = await runFake(['extract', join(folder.path, 'a.html')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^A 2J library opens\n/);
    expect(out).toContain('The library opened yesterday');
    expect(out).toContain('language:  en');
  });

  it('prints one JSON document with --json', async () => {
    const { code, out } = await runFake(['extract', url, '--json'], { fetchPage: fetched(page) });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: url, ok: true, article: { url, rights: { robots: 'allowed' } } });
  });

  it('shows the evidence of the fields and the fate of the blocks with --explain', async () => {
    const { code, out } = await runFake(['extract', url, '--explain'], { fetchPage: fetched(page) });
    expect(code).toBe(0);
    expect(out).toMatch(/^FIELD/);
    expect(out).toContain('BLOCK');
  });

  it.each([
    ['gone', { outcome: 'gone', status: 410 } as const, 'gone: the server answered 410'],
    [
      'refused',
      { outcome: 'refused', reason: 'address', detail: '127.0.0.1 is loopback' } as const,
      'fetch-refused: address: 127.0.0.1',
    ],
    ['failed', fetchFailed('timeout', 'no answer within 30000 ms'), 'fetch-failed: timeout: no answer'],
  ])('ends with exit code 1 and names the URL and the reason where the page was %s', async (_how, result, message) => {
    const { code, out, err } = await runFake(['extract', url], { fetchPage: async () => result });
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`khabar: ${url}: ${message}`);
  });

  it('ends with exit code 1 and the code of what is no article', async () => {
    const { code, err } = await runFake(['extract', url], { fetchPage: fetched('{"a": 1}') });
    expect(code).toBe(1);
    expect(err).toContain(`${url}: json: the content begins with "{\\"a\\": 1}"`);
  });

  it.each([
    [[], 'expected either FILE or URL, or --dir DIR'],
    [['a.html', '--dir', 'b'], 'expected either FILE or URL, or --dir DIR'],
    [['--dir', 'b', '--explain'], '--explain: expected a single FILE or URL'],
    [['--dir', '/does/not/exist'], '--dir /does/not/exist: cannot be read'],
    [['/does/not/exist.html'], '/does/not/exist.html: no such file'],
    [['/'], '/: is a folder, pass it with --dir'],
    [['a.html', '--fetched-at', 'noon'], "argument 'noon' is invalid. expected a time such as"],
  ])('ends with exit code 2 and says why for %j', async (args, message) => {
    const { code, out, err } = await runFake(['extract', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, jest } from '@jest/globals';
import { articleParsedV1, describeIssues, validateOnWrite } from '@khabar/contracts';
import fc from 'fast-check';
import { extractArticle } from '../index.js';
import { page, plainText } from '../spec-support/inputs.js';
import { describeData } from '../spec-support/shared-data.js';
import { articleWith, linkedData } from './frame.js';
import { mutate, mutations, type Mutation } from './mutate.js';

jest.setTimeout(3_600_000);

/** Mutated pages per run; KHABAR_FUZZ_RUNS=20000 for a night. The seed of a failure is printed, and replays it. */
const runs = Number(process.env['KHABAR_FUZZ_RUNS'] ?? 200);
const seed = process.env['KHABAR_FUZZ_SEED'] === undefined ? {} : { seed: Number(process.env['KHABAR_FUZZ_SEED']) };

const share = fc.double({ min: 0, max: 1, noNaN: true });
const oddPieces = [
  '<', '>', '"', "'", '&', '<!--', '-->', ']]>', '<![CDATA[', '</', '<p', '<script>', '</script>', '<table><tr>', '<li>',
  '<h1>', '<a href="http://[">', '<img src="//">', '<time datetime="2026-13-45">', '<article>', '</article>', '</body></html>',
  '{"@graph":[', '"datePublished":', '\\u', '\\', '\u0000', '\ufffd', '\ud800', '\u202e', '&#0;', '&#x110000;', '&nbsp;', '\u2028',
]; // prettier-ignore
const text = fc.oneof(fc.constantFrom(...oddPieces), fc.string({ unit: 'binary', maxLength: 8 }));
const kind = fc.constantFrom(...(Object.keys(mutations) as Mutation['kind'][]));
const mutation = fc.record({ kind, at: share, to: share, length: share, text });

/** What is wrong with the outcome; '' where nothing is. */
const faultOf = (input: Parameters<typeof extractArticle>[0]): string => {
  const extraction = extractArticle(input);
  if (extraction.outcome !== 'article') return extraction.detail === '' ? `${extraction.reason} without a word` : '';
  const valid = validateOnWrite(articleParsedV1, extraction.article);
  if (!valid.ok) return describeIssues(valid.issues);
  return extraction.article.text.isWellFormed() ? '' : 'the text is not well-formed';
};

/** Every page is taken as often as any other, however it ends. */
const holdsFor = (pages: readonly (() => string)[], numRuns: number): void =>
  fc.assert(
    fc.property(fc.nat(pages.length - 1), fc.array(mutation, { minLength: 1, maxLength: 6 }), (index, steps) => {
      const content = mutate(pages[index]?.() ?? '', steps);
      expect(faultOf(page(content))).toBe('');
      expect(faultOf(plainText(content.slice(0, 20_000)))).toBe('');
    }),
    { numRuns, ...seed },
  );

const own = articleWith(
  '<h2>Opening hours</h2><figure><img src="/a.jpg"><figcaption>The doors. Photo: A</figcaption></figure>' +
    '<p>By <a rel="author" href="/a">Ada Writer</a></p><ul><li>One, two.</li></ul><blockquote>It was so.</blockquote>' +
    '<table><tr><td>1</td><td>2</td></tr></table><p>اقرأ أيضا</p><p>قال المتحدث، أمس: «نعم».</p><br><br>The end.',
  linkedData(
    '{"@type":"NewsArticle","headline":"A library opens","datePublished":"2026-01-01T10:00:00+03:00",' +
      '"author":[{"@type":"Person","name":"Ada Writer"}],"keywords":"a,b","isAccessibleForFree":false}',
  ) + '<meta property="og:title" content="A library opens"><meta name="description" content="Doors open.">',
);

describe('a page that something went wrong with', () => {
  it('ends as an article that the contract takes, or with a reason; nothing throws', () => {
    holdsFor([() => own], runs);
  });
});

for (const folder of ['extraction/zyte', 'extraction/fundus', 'extraction/arabic', 'dates']) {
  describeData(process.env['KHABAR_DATA'], `${folder}/pages`, (path) => {
    it('holds for real pages, too', () => {
      const read = (name: string) => (): string => gunzipSync(readFileSync(join(path, name))).toString('utf8');
      holdsFor(readdirSync(path).map(read), Math.ceil(runs / 2));
    });
  });
}

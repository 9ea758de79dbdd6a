import { describe, expect, it } from '@jest/globals';
import {
  articleParsedV1,
  contentHashOf,
  describeIssues,
  validateOnWrite,
  type FetchedArticle,
} from '@khabar/contracts';
import fc from 'fast-check';
import { extractArticle } from './index.js';
import { articleOf, page, plainText } from './spec-support/inputs.js';

const tags = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<a href="http://[">',
  '<h1>',
  '</h1>',
  '<br>',
  '<table><td>',
  '<html lang="">',
];
const odd = ['\ud800', '\u0000', '\u202e', '🙂', 'é', 'ة', '\n', ' ', '<', '&amp;', '&#xd800;', '"', '.', '،'];
const words = ['library', 'المكتبة', 'opened,', 'yesterday.', 'كتاب'];
const piece = fc.oneof(fc.constantFrom(...tags, ...odd, ...words), fc.string({ unit: 'binary', maxLength: 4 }));
const anyContent = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

const violations = (input: FetchedArticle): string => {
  const extraction = extractArticle(input);
  if (extraction.outcome !== 'article') return '';
  const valid = validateOnWrite(articleParsedV1, extraction.article);
  return valid.ok ? '' : describeIssues(valid.issues);
};

describe('extractArticle', () => {
  it('throws at nothing, and makes only articles that the contract takes', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(violations(page(content))).toBe('');
        expect(violations(plainText(content))).toBe('');
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same result for the same input', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(extractArticle(page(content))).toEqual(extractArticle(page(content)));
        expect(extractArticle(plainText(content))).toEqual(extractArticle(plainText(content)));
      }),
      { numRuns: 50 },
    );
  });

  it('signs its text', () => {
    const { text, signature } = articleOf(plainText('Library opens\n\nThe doors opened at nine.'));
    expect(signature.contentHash).toBe(contentHashOf(text));
    expect(signature.simhash).toMatch(/^[0-9a-f]{16}$/);
  });

  it('finds the same structure in its own text again', () => {
    const { title, sections, text } = articleOf(
      plainText('Library opens in old station\n\nThe doors opened at nine.\n\nThe clock was repaired, too.'),
    );
    expect(articleOf(plainText(text))).toMatchObject({ title, sections, text });
  });

  it('gives well-formed text where the input has lone surrogates', () => {
    expect(articleOf(plainText('A title \ud800\n\nA sentence \udc00 here.')).text.isWellFormed()).toBe(true);
  });

  it('carries over what the event knows', () => {
    const input = page('<article><p>The library opened, with fifty thousand books, and many came.</p></article>', {
      externalId: 'row-7',
      finalUrl: 'https://news.example/moved',
    });
    expect(articleOf(input)).toMatchObject({
      articleId: input.articleId,
      revision: input.revision,
      externalId: 'row-7',
      url: input.url,
      canonicalUrl: 'https://news.example/moved',
      source: input.source,
      provenance: { charset: 'utf-8', extractor: 'khabar-html' },
    });
  });
});

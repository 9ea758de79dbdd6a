import { describe, expect, it } from '@jest/globals';
import { extractArticle } from '../index.js';
import { articleOf, page, plainText } from '../spec-support/inputs.js';

const paragraph = '<p>The library opened yesterday, with fifty thousand books, and many readers came at once.</p>';
const html = `<html lang="en"><head><title>A library opens</title></head><body><article>${paragraph.repeat(5)}</article></body></html>`;

describe('bad input', () => {
  it.each([
    ['an empty file', '', 'empty-content'],
    ['bytes of no text', `\u0001\u0002\u0003${'\u0000\ufffd\u0007'.repeat(50)}`, 'binary'],
    ['a PDF', '%PDF-1.4\n%\ufffd\ufffd', 'pdf'],
    ['an image', '\ufffdPNG\r\n\u001a\n\u0000\u0000', 'image'],
    ['JSON', '{"articles": []}', 'json'],
    ['a feed', '<?xml version="1.0"?><rss></rss>', 'feed'],
    ['text of a lost charset', '\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd.\n\n\ufffd\ufffd\ufffd 1.', 'undecodable'],
  ])('has a code of its own: %s', (_what, content, reason) => {
    for (const input of [page(content), plainText(content)]) {
      expect(extractArticle(input)).toMatchObject({ outcome: 'not-an-article', reason });
    }
  });

  it('of 20 megabytes is over a limit, with the measure', () => {
    expect(extractArticle(page(html + ' '.repeat(20_000_000)))).toMatchObject({
      outcome: 'over-limit',
      reason: 'page-too-large',
      measure: 'characters',
      detail: expect.stringMatching(/^characters of the content: 20000\d{3}, more than 8000000$/),
    });
  });

  it('of a depth that no page has is over a limit, with the measure', () => {
    expect(extractArticle(page(html + '<div>'.repeat(100_000)))).toMatchObject({
      outcome: 'over-limit',
      reason: 'page-too-deep',
      detail: 'depth of the page: 10001, more than 10000',
    });
  });

  it('gives the article as far as it goes where half a page came, with a warning', () => {
    const { sections, provenance } = articleOf(page(html.slice(0, -120)));
    expect(sections.flatMap(({ paragraphs }) => paragraphs).length).toBeGreaterThanOrEqual(4);
    expect(provenance.warnings).toContain('truncated-page');
  });

  it('gives an article with a warning where some characters were lost', () => {
    const { text, provenance } = articleOf(page(html.replace('readers', 'r\ufffdaders')));
    expect(text).toContain('r\ufffdaders');
    expect(provenance.warnings).toContain('characters-lost');
  });

  it('is read as what it is where the label is wrong, with a warning', () => {
    expect(articleOf(plainText(html))).toMatchObject({
      title: 'A library opens',
      provenance: { warnings: expect.arrayContaining(['markup-in-text']) },
    });
    expect(articleOf(page('A library opens\n\nThe doors opened at nine.'))).toMatchObject({
      title: 'A library opens',
      provenance: { warnings: expect.arrayContaining(['text-without-markup']) },
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { page, plainText } from '../spec-support/inputs.js';
import { explainArticle } from './explain-article.js';

const paragraph = 'The library opened yesterday, with fifty thousand books, and many readers came at once.';
const html = `<html lang="en"><head><title>A library opens | News</title>
<meta property="og:title" content="A library opens"><meta property="article:published_time" content="2026-01-01T10:00:00Z"></head>
<body><nav class="site-menu"><a href="/">Home</a></nav><article><h1>A library opens</h1>${`<p>${paragraph}</p>`.repeat(4)}</article></body></html>`;

describe('explainArticle', () => {
  it('names the evidence that won each field', () => {
    const { fields } = explainArticle(page(html));
    expect(fields).toContainEqual(expect.objectContaining({ field: 'outcome', value: 'article' }));
    expect(fields.find(({ field }) => field === 'title')).toMatchObject({
      value: 'A library opens',
      rule: expect.stringMatching(/./),
    });
    expect(fields.find(({ field }) => field === 'published')).toMatchObject({
      value: expect.stringContaining('2026-01-01T10:00:00'),
    });
  });

  it('says of every text of the page what became of it, and where it stood', () => {
    const { blocks } = explainArticle(page(html));
    expect(blocks).toContainEqual(expect.objectContaining({ text: paragraph, verdict: 'kept', as: 'paragraph' }));
    expect(blocks).toContainEqual(
      expect.objectContaining({ text: 'Home', verdict: 'dropped', reason: 'in <nav site-menu>, 100 % linked' }),
    );
  });

  it('says so of every line of a text', () => {
    const { blocks } = explainArticle(plainText(`A library opens\n\n${paragraph}\n\n***`));
    expect(blocks.map(({ text, as }) => [text, as])).toEqual([
      ['A library opens', 'title'],
      [paragraph, 'paragraph'],
      ['***', 'other'],
    ]);
  });

  it('follows paragraphs over lines that were wrapped', () => {
    const lines = [
      'The library opened in the old station yesterday, with fifty thousand',
      'books on three floors, and many readers came before the doors were',
      'opened, some of them from villages far away in the mountains.',
    ];
    const second = [
      'The clock above the entrance, which had stood still for forty years,',
      'was repaired too, and strikes every hour again until the evening.',
    ];
    const { blocks } = explainArticle(plainText(`A library opens\n\n${lines.join('\n')}\n\n${second.join('\n')}\n`));
    expect(blocks.map(({ text, as }) => [text, as])).toEqual([
      ['A library opens', 'title'],
      ...[...lines, ...second].map((line) => [line, 'paragraph']),
    ]);
  });

  it('gives the reason where there is no article', () => {
    expect(explainArticle(page('%PDF-1.7'))).toEqual({
      fields: [{ field: 'outcome', value: 'pdf', rule: expect.stringContaining('%PDF-1.7'), alternatives: [] }],
      blocks: [],
    });
  });
});

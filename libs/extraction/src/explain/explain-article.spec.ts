import { describe, expect, it } from '@jest/globals';
import { articleOf, page, plainText } from '../spec-support/inputs.js';
import { sectionIndex } from '../spec-support/other-pages.js';
import { explainArticle } from './explain-article.js';

const paragraphs = [
  'The library opened in the old station yesterday, with fifty thousand books on three floors, and many readers came.',
  'Some of them had travelled from villages far away in the mountains, and waited before the doors since the morning.',
  'The clock above the entrance, which had stood still for forty years, was repaired too, and strikes every hour again.',
];
const html = `<html lang="en"><head><title>A library opens | News</title>
<meta property="og:title" content="A library opens"><meta property="article:published_time" content="2026-01-01T10:00:00Z"></head>
<body><nav class="site-menu"><a href="/">Home</a></nav><article><h1>A library opens</h1><p class="byline">By Ada Writer</p>
${paragraphs.map((text) => `<p>${text}</p>`).join('')}
<figure><img src="/clock.jpg"><figcaption>The clock above the entrance. Photo: Omar Ali</figcaption></figure></article></body></html>`;

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

  it('says of every text of the page what became of it, why, and where it stood', () => {
    const { blocks } = explainArticle(page(html));
    expect(blocks.map(({ text, as }) => [text, as])).toEqual([
      ['Home', 'other'],
      ['A library opens', 'title'],
      ['By Ada Writer', 'byline'],
      ...paragraphs.map((text) => [text, 'paragraph']),
      ['The clock above the entrance. Photo: Omar Ali', 'caption'],
    ]);
    expect(blocks).toContainEqual({
      text: paragraphs[0],
      verdict: 'kept',
      as: 'paragraph',
      reason: 'reads like text of the article; in <p>',
      score: expect.any(Number),
    });
    expect(blocks).toContainEqual(
      expect.objectContaining({
        text: 'Home',
        verdict: 'dropped',
        reason: expect.stringMatching(/; in <nav site-menu>, 100 % linked$/),
      }),
    );
  });

  it('keeps the paragraphs that the article has, and no other', () => {
    const input = page(html);
    const kept = explainArticle(input).blocks.filter(({ as }) => as === 'paragraph');
    expect(kept.map(({ text }) => text)).toEqual(articleOf(input).sections.flatMap((section) => section.paragraphs));
  });

  it('tells of headings that have nothing below them', () => {
    const { blocks } = explainArticle(page(html.replace('</article>', '<h2>Opening hours</h2></article>')));
    expect(blocks.find(({ text }) => text === 'Opening hours')).toMatchObject({ verdict: 'dropped' });
  });

  it('explains the texts of a page that is no article, too', () => {
    const { fields, blocks } = explainArticle(page(sectionIndex('en')));
    expect(fields).toContainEqual(expect.objectContaining({ field: 'outcome', value: 'section-index' }));
    expect(blocks.map(({ text }) => text)).toContain('Politics');
    expect(blocks.every(({ reason }) => / in </.test(reason))).toBe(true);
  });

  it('says so of every line of a text, hard-wrapped ones joined', () => {
    const lines = [
      'The library opened in the old station yesterday, with fifty thousand',
      'books on three floors, and many readers came before the doors were',
      'opened, some of them from villages far away in the mountains.',
    ];
    const second = [
      'The clock above the entrance, which had stood still for forty years,',
      'was repaired too, and strikes every hour again until the evening.',
    ];
    const text = `A library opens\n\n1 January 2026\n\n${lines.join('\n')}\n\nRead also: A bridge closes\n\n${second.join('\n')}\n`;
    const { fields, blocks } = explainArticle(plainText(text));
    expect(fields).toContainEqual(expect.objectContaining({ field: 'title', rule: 'a line of the text' }));
    expect(blocks.map(({ text: line, as, verdict }) => [line, as, verdict])).toEqual([
      ['A library opens', 'title', 'kept'],
      ['1 January 2026', 'date', 'kept'],
      [lines.join(' '), 'paragraph', 'kept'],
      ['Read also: A bridge closes', 'other', 'dropped'],
      [second.join(' '), 'paragraph', 'kept'],
    ]);
  });

  it('gives the reason where there is no article', () => {
    expect(explainArticle(page('%PDF-1.7'))).toEqual({
      fields: [{ field: 'outcome', value: 'pdf', rule: expect.stringContaining('%PDF-1.7'), alternatives: [] }],
      blocks: [],
    });
  });
});

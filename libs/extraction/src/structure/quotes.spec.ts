import { describe, expect, it } from '@jest/globals';
import { pageWith, prose } from '../spec-support/article-page.js';
import { structureOf } from './structure.js';

const quotes = (inside: string) => {
  const { evidence, region } = pageWith(inside);
  return structureOf(evidence, region).quotes.map(({ element: _element, ...quote }) => quote);
};

describe('structureOf, quotes', () => {
  it('reads a block quote and who said it', () => {
    expect(quotes('<blockquote><p>We read here as children.</p><cite>— Jane Doe</cite></blockquote>')).toEqual([
      { kind: 'block-quote', text: 'We read here as children.', speaker: 'Jane Doe' },
    ]);
  });

  it('reads a quotation set apart as a figure', () => {
    const html =
      '<figure class="pullquote"><p>“We read here as children.”</p><figcaption>Jane Doe, reader</figcaption></figure>';
    expect(quotes(html)).toEqual([
      { kind: 'pull-quote', text: 'We read here as children.', speaker: 'Jane Doe, reader' },
    ]);
  });

  it('reads the words of an embedded post and who wrote it', () => {
    const html =
      '<blockquote class="twitter-tweet"><p>The library is open!</p>&mdash; City Library (@citylibrary) <a href="https://twitter.com/citylibrary/status/1">May 1, 2024</a></blockquote>';
    expect(quotes(html)).toEqual([
      { kind: 'post', network: 'twitter', text: 'The library is open!', speaker: 'City Library (@citylibrary)' },
    ]);
  });

  it('leaves out a post of which the page has no words', () => {
    const html =
      '<blockquote class="instagram-media"><a href="https://www.instagram.com/p/1/">View this post on Instagram</a> A post shared by City Library (@citylibrary)</blockquote>';
    expect(quotes(html)).toEqual([]);
  });

  it('gives a quotation once', () => {
    expect(quotes('<blockquote>Read.</blockquote><blockquote>Read.</blockquote>')).toHaveLength(1);
  });

  it('takes a box with the text of the article for no quotation, whatever its name', () => {
    expect(quotes(`<div class="quote-box">${`<p>${prose}</p>`.repeat(10)}</div>`)).toEqual([]);
  });
});

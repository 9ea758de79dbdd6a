import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { evidenceOf } from '../spec-support/evidence-of.js';
import { pageWith, prose } from '../spec-support/article-page.js';
import { captionsOf } from './structure.js';

const captions = (inside: string, around?: { readonly above?: string; readonly below?: string }) => {
  const { evidence, region } = pageWith(inside, around);
  return captionsOf(evidence, region).map(({ text, credit, imageUrl }) => ({
    text,
    ...(credit === undefined ? {} : { credit }),
    ...(imageUrl === undefined ? {} : { imageUrl }),
  }));
};

const image = '<img src="/bridge.jpg">';
const imageUrl = 'https://news.example/bridge.jpg';
const text = 'Workers lay the last stone of the bridge.';

describe('captionsOf', () => {
  it.each([
    ['a figure', `<figure>${image}<figcaption>${text}</figcaption></figure>`],
    ['a figure without figcaption', `<figure>${image}<span>${text}</span></figure>`],
    ['class words', `<div>${image}<p class="wp-caption-text">${text}</p></div>`],
    ['class words of another language', `<div>${image}<div class="bildunterschrift">${text}</div></div>`],
    ['words in camel case', `<div>${image}<span class="ImageCaption_root__x1">${text}</span></div>`],
    ['item properties', `<div>${image}<meta itemprop="url"><span itemprop="caption">${text}</span></div>`],
    ['the box of a picture', `<div class="article-image">${image}<p>${text}</p></div>`],
    ['its alternative text', `<div><img src="/bridge.jpg" alt="${text}"><span>${text}</span></div>`],
    ['a line behind the picture that repeats it', `<div><img src="/bridge.jpg" alt="${text}"></div><div>${text}</div>`],
  ])('finds a caption by %s', (_, html) => {
    expect(captions(html)).toEqual([{ text, imageUrl }]);
  });

  it('finds the caption that a picture states for programs alone', () => {
    const html = `<a data-caption="<b>${text}</b> (AFP)" href="/bridge.jpg">${image}</a>`;
    expect(captions(html)).toEqual([{ text, credit: 'AFP', imageUrl }]);
  });

  it('parts the credit in an element of its own from the text', () => {
    const html = `<figure>${image}<figcaption>${text} <span class="photo-credit">Jane Doe / AFP</span></figcaption></figure>`;
    expect(captions(html)).toEqual([{ text, credit: 'Jane Doe / AFP', imageUrl }]);
  });

  it('parts the credit from the text where only the element says so', () => {
    const html = `<figure>${image}<figcaption><p class="x1">${text}</p><p class="x2">Jane Doe</p></figcaption></figure>`;
    expect(captions(html)).toEqual([{ text, credit: 'Jane Doe', imageUrl }]);
  });

  it('keeps a word set apart within a sentence', () => {
    const html = `<figure>${image}<figcaption>The ferry <em>Hope</em></figcaption></figure>`;
    expect(captions(html)).toEqual([{ text: 'The ferry Hope', imageUrl }]);
  });

  it('finds a line below a picture by the credit that ends it', () => {
    expect(captions(`<div>${image}<div>${text}</div><div>Getty Images</div></div>`)).toEqual([
      { text, credit: 'Getty Images', imageUrl },
    ]);
  });

  it('gives a caption once that stands on the page for two kinds of screens', () => {
    const figure = `<figure>${image}<figcaption>${text}</figcaption></figure>`;
    expect(captions(figure + figure)).toHaveLength(1);
  });

  it('finds the caption of the picture above the headline', () => {
    expect(captions('', { above: `<figure>${image}<figcaption>${text}</figcaption></figure>` })).toEqual([
      { text, imageUrl },
    ]);
  });

  it('finds the caption of the picture below the last paragraph, but not of what comes after', () => {
    const last = `<figure>${image}<figcaption>${text}</figcaption></figure>`;
    const other = `<h2>More</h2><figure>${image}<figcaption>Another story</figcaption></figure>`;
    expect(captions('', { below: last + other })).toEqual([{ text, imageUrl }]);
  });

  it.each([
    ['a teaser', `<a href="/other-story"><figure>${image}<figcaption>Another story</figcaption></figure></a>`],
    [
      'a box of related articles',
      `<div class="related-articles"><figure>${image}<figcaption>Another story</figcaption></figure></div>`,
    ],
    ['a quotation', `<figure><blockquote>${prose}</blockquote><figcaption>Jane Doe</figcaption></figure>`],
    [
      'a portrait of the author',
      `<figure><img src="/jane.jpg" width="64"><figcaption>By Jane Doe</figcaption></figure>`,
    ],
    ['a picture with nothing but its credit', `<figure>${image}<figcaption>Getty Images</figcaption></figure>`],
    ['a table', `<table><caption class="caption">Rain by month</caption><tr><td>1</td><td>2</td></tr></table>`],
    ['a paragraph around a picture', `<div><p>${image}${prose}</p></div>`],
  ])('takes no caption from %s', (_, html) => {
    expect(captions(html)).toEqual([]);
  });

  it('reads captions written from right to left', () => {
    const html = `<figure>${image}<figcaption>عمال يضعون الحجر الأخير في الجسر (أ ف ب)</figcaption></figure>`;
    expect(captions(html)).toEqual([{ text: 'عمال يضعون الحجر الأخير في الجسر', credit: 'أ ف ب', imageUrl }]);
  });

  it('drops what says only that it is a caption, and buttons', () => {
    const html = `<figure>${image}<figcaption><span>Image caption:</span> ${text}<button>Enlarge</button></figcaption></figure>`;
    expect(captions(html)).toEqual([{ text, imageUrl }]);
  });

  it('ends on a page of nothing but figures', () => {
    const figures = '<figure><img src="a"><figcaption>x y</figcaption></figure>'.repeat(15_000);
    const { evidence, region } = pageWith(figures);
    expect(captionsOf(evidence, region)).toHaveLength(1);
  });

  it('ends on captions far from any picture and pictures far from any caption', () => {
    const inside = `<div><img src="a">${'<b class="caption">x</b>'.repeat(40_000)}</div>`;
    const { evidence, region } = pageWith(inside);
    expect(captionsOf(evidence, region).length).toBeLessThanOrEqual(1);
  });

  it('ends on any markup, with texts that are not empty', () => {
    const piece = fc.constantFrom(
      '<figure>',
      '</figure>',
      '<figcaption>',
      '</figcaption>',
      image,
      '<div class="caption">',
      '</div>',
      '<span class="credit">',
      '</span>',
      'Photo: ',
      '(',
      ')',
      'AFP',
      '. ',
      '<a href="/x">',
      '</a>',
      '<p>',
      'word ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(80), fc.nat(80), (pieces, one, other) => {
        const evidence = evidenceOf(pieces.join(''));
        const most = evidence.tree.elements.length - 1;
        const region = { first: Math.min(one, other, most), last: Math.min(Math.max(one, other), most) };
        for (const caption of captionsOf(evidence, region)) expect(caption.text.trim()).not.toBe('');
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { pageWith, prose } from '../spec-support/article-page.js';
import { structureOf } from './structure.js';

const links = (inside: string, around?: { readonly above?: string; readonly below?: string }) => {
  const { evidence, region } = pageWith(inside, around);
  return structureOf(evidence, region).links;
};

describe('structureOf, links', () => {
  it.each([
    ['internal', '<p>See <a href="/politics/other-story">the other story</a> of May.</p>'],
    ['internal', '<p>See <a href="https://m.news.example/politics/other">the other story</a>.</p>'],
    ['external', '<p>See <a href="https://library.example/hours">its opening hours</a>.</p>'],
    ['tag', '<p><a rel="tag" href="/x/libraries">Libraries</a></p>'],
    ['tag', '<p><a href="/tag/libraries">Libraries</a></p>'],
    ['tag', '<ul class="article-tags"><li><a href="/x/libraries">Libraries</a></li></ul>'],
    ['tag', '<p><a href="/وسم/مكتبات">مكتبات</a></p>'],
    ['author', '<p><a rel="author" href="/jane">Jane Doe</a></p>'],
    ['author', '<p><a href="/author/jane-doe">Jane Doe</a></p>'],
    ['author', '<div class="byline"><a href="/jane">Jane Doe</a></div>'],
    ['related', '<p>Read also: <a href="/politics/other-story">The river rises again</a></p>'],
    ['related', '<p>اقرأ أيضا: <a href="/politics/other-story">النهر يرتفع من جديد بعد الأمطار</a></p>'],
    ['related', '<div class="related-articles"><a href="/politics/other-story">The river rises again</a></div>'],
  ] as const)('tells a link that is %s', (kind, html) => {
    expect(links(html).map((link) => link.kind)).toEqual([kind]);
  });

  it('keeps a link within prose that begins like a pointer to other articles', () => {
    const html = `<p>Related to that is <a href="/politics/other-story">the river</a>. ${prose}</p>`;
    expect(links(html).map(({ kind }) => kind)).toEqual(['internal']);
  });

  it.each([
    ['the page itself', '<a href="/politics/the-library-opens#part">Part two</a>'],
    ['a place on the page', '<a href="#notes">1</a>'],
    ['buttons that pass the page on', '<a href="https://www.facebook.com/sharer/sharer.php?u=x">Share</a>'],
    ['mail', '<a href="mailto:desk@news.example">Write to us</a>'],
    ['a picture at large', '<a href="/p/large.jpg">Enlarge</a>'],
    ['links without words', '<a href="/politics/other"><img src="/a.jpg"></a>'],
    ['what is no address', '<a href="https://">Broken</a>'],
  ])('leaves out %s', (_, html) => {
    expect(links(`<p>${html}</p>`)).toEqual([]);
  });

  it('leaves out the links of menus and footers', () => {
    expect(
      links('', {
        above: '<nav><a href="/sport">Sport</a></nav>',
        below: '<footer><a href="/about">About</a></footer>',
      }),
    ).toEqual([]);
  });

  it('gives each address once, with the words of its first link', () => {
    const html = '<p><a href="/politics/a">first words</a> <a href="/politics/a">second words</a></p>';
    expect(links(html)).toEqual([{ url: 'https://news.example/politics/a', text: 'first words', kind: 'internal' }]);
  });
});

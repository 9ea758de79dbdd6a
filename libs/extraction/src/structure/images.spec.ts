import { describe, expect, it } from '@jest/globals';
import { evidenceOf } from '../spec-support/evidence-of.js';
import { pageWith, regionOf, articlePage } from '../spec-support/article-page.js';
import { structureOf } from './structure.js';

const images = (inside: string) => {
  const { evidence, region } = pageWith(inside);
  return structureOf(evidence, region).images;
};
const urls = (inside: string) => images(inside).map(({ url }) => url);

describe('structureOf, images', () => {
  it('resolves addresses and keeps the alternative text', () => {
    expect(images('<img src="../p/bridge.jpg" alt=" A  bridge ">')).toEqual([
      { url: 'https://news.example/p/bridge.jpg', alt: 'A bridge' },
    ]);
  });

  it.each([
    ['the largest of a set', '<img src="/s.jpg" srcset="/m.jpg 600w, /l.jpg 1200w, /s.jpg 300w">'],
    ['the largest of a set without blanks', '<img srcset="/m.jpg 600w,/l.jpg 1200w,/s.jpg 300w">'],
    ['the largest density', '<img src="/s.jpg" srcset="/s.jpg, /l.jpg 2x">'],
    ['what a script would load', '<img src="data:image/gif;base64,R0lGOD" data-src="/l.jpg">'],
    ['what a script would load instead of a stand-in', '<img src="/img/placeholder.gif" data-original="/l.jpg">'],
    ['a late set', '<img src="/lazy.png" data-srcset="/m.jpg 1x, /l.jpg 2x">'],
    ['the sources of a picture element', '<picture><source srcset="/l.jpg 1x"><img src="data:,"></picture>'],
    ['what is shown without scripts', '<img src="data:,"><noscript><img src="/l.jpg"></noscript>'],
  ])('takes %s', (_, html) => {
    expect(urls(html)).toEqual(['https://news.example/l.jpg']);
  });

  it('keeps commas inside of addresses', () => {
    expect(urls('<img srcset="/w_600,c_fit/a.jpg 600w, /w_900,c_fit/a.jpg 900w">')).toEqual([
      'https://news.example/w_900,c_fit/a.jpg',
    ]);
  });

  it.each([
    ['a counter', '<img src="https://count.example/pixel.gif" width="1" height="1">'],
    ['an icon', '<img src="/icons/share.png" width="24">'],
    ['an avatar', '<img src="/avatar/jane.jpg">'],
    ['a logo', '<img src="/static/logo.png">'],
    ['inline data', '<img src="data:image/png;base64,AAAA">'],
    ['no address', '<img alt="x">'],
    ['a related article', '<div class="related-articles"><img src="/other.jpg"></div>'],
  ])('leaves out %s', (_, html) => {
    expect(urls(html)).toEqual([]);
  });

  it('gives one picture once, whatever its sizes', () => {
    expect(urls('<img src="/a.jpg?w=300"><img src="/a.jpg?w=900">')).toHaveLength(1);
  });

  it('resolves against the base of the page', () => {
    const evidence = evidenceOf(`<base href="https://cdn.example/x/">${articlePage('<img src="a.jpg">')}`);
    expect(structureOf(evidence, regionOf(evidence)).images).toEqual([{ url: 'https://cdn.example/x/a.jpg' }]);
  });

  it('falls back to the picture for previews where the article shows none', () => {
    const evidence = evidenceOf(`<meta property="og:image" content="/preview.jpg">${articlePage('')}`);
    expect(structureOf(evidence, regionOf(evidence)).images).toEqual([{ url: 'https://news.example/preview.jpg' }]);
  });
});

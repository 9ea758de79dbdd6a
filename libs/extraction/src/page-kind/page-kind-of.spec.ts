import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { evidenceOf } from '../spec-support/evidence-of.js';
import {
  consentPage,
  errorPage,
  flashItem,
  galleryPage,
  homePage,
  languages,
  loginPage,
  robotPage,
  searchResults,
  sectionIndex,
  videoPage,
  type Language,
} from '../spec-support/other-pages.js';
import { pageKindOf } from './page-kind-of.js';

const short = { characters: 60, paragraphs: 1 };
const kindOf = (html: string, url: string, body = short) => pageKindOf(evidenceOf(html, url), body).kind;

const pages: readonly (readonly [string, string, (language: Language) => string])[] = [
  ['home-page', 'https://news.example/', homePage],
  ['section-index', 'https://news.example/category/politics', sectionIndex],
  ['search-results', 'https://news.example/search?q=bridge', searchResults],
  ['gallery', 'https://news.example/gallery/letters', galleryPage],
  ['video-only', 'https://news.example/video/wells', videoPage],
  ['login-wall', 'https://news.example/login', loginPage],
  ['error-page', 'https://news.example/a/1', errorPage],
  ['consent-wall', 'https://news.example/a/1', consentPage],
];

describe.each(languages)('pageKindOf in %s', (language) => {
  it.each(pages)('tells a %s apart', (kind, url, page) => {
    expect(kindOf(page(language), url)).toBe(kind);
  });

  it('keeps an article of one sentence among the headlines of others', () => {
    expect(kindOf(flashItem(language), 'https://news.example/a/1')).toBe('article');
  });
});

describe('pageKindOf', () => {
  it('says what it found', () => {
    expect(pageKindOf(evidenceOf(errorPage('en')), short)).toEqual({
      kind: 'error-page',
      detail: 'titled "Page not found", 60 characters of text',
    });
  });

  it('tells a check for robots from an error', () => {
    expect(kindOf(robotPage(), 'https://news.example/a/1')).toBe('robot-check');
  });

  it('knows the front page of a language as a home page', () => {
    expect(kindOf(homePage('ar'), 'https://news.example/ar/')).toBe('home-page');
  });

  it('takes a front page with the text of an article for an article', () => {
    expect(kindOf(homePage('en'), 'https://news.example/', { characters: 9_000, paragraphs: 30 })).toBe('article');
  });

  it('takes a page for an article that writes about errors at length', () => {
    const html = errorPage('en');
    expect(kindOf(html, 'https://news.example/a/1', { characters: 4_000, paragraphs: 12 })).toBe('article');
  });

  it('takes a headline that only holds such words for a headline', () => {
    const html = '<title>Page not found: how libraries lose their books | The Example</title><h1>x</h1>';
    expect(kindOf(html, 'https://news.example/a/1')).toBe('article');
  });

  it('takes a page for an article that declares itself one, though it asks for a password', () => {
    const html = `<meta property="og:type" content="article">${loginPage('en').replace('Log in |', 'A bridge |')}`;
    expect(kindOf(html, 'https://news.example/a/1')).toBe('article');
  });

  it('refuses nothing it knows nothing about', () => {
    expect(pageKindOf(evidenceOf('<p>One sentence.</p>'), short)).toEqual({ kind: 'article' });
  });

  it('ends on any markup and any numbers', () => {
    const piece = fc.constantFrom(
      '<a href="x">',
      '</a>',
      '<h2>',
      '</h2>',
      '<nav>',
      '<input type=password>',
      '404',
      '<title>',
      '|',
      '<article>',
      '<iframe src="player">',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(), fc.webUrl(), (pieces, characters, url) => {
        expect(pageKindOf(evidenceOf(pieces.join(''), url), { characters, paragraphs: 1 }).kind).toMatch(/^[a-z-]+$/);
      }),
    );
  });
});

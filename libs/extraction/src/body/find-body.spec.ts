import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paragraphsOf, stories, storyLanguages, storyPage, type StoryLanguage } from '../spec-support/body-pages.js';
import { bodyBlocksOf } from './body-blocks.js';
import { findBody } from './find-body.js';
import { bodyModel } from './model/body-model.js';
import { studyHtml } from './study-html.js';

const studied = (html: string) => {
  const page = studyHtml({ html, url: 'https://news.example/2026/mill', fetchedAt: '2026-01-01T00:00:00.000Z' });
  if (page.outcome === 'over-limit') throw new Error(page.detail);
  return page;
};

const bodyOf = (html: string): string[] => {
  const page = studied(html);
  const verdicts = findBody(page, bodyModel);
  return bodyBlocksOf(page.evidence.tree, page.blocks, verdicts).map(({ text }) => text);
};

/** The paragraphs of a story with markup put between the third and the fourth. */
const interrupted = (language: StoryLanguage, inside: string): string => {
  const { paragraphs } = stories[language];
  const body = `${paragraphsOf(paragraphs.slice(0, 3))}${inside}${paragraphsOf(paragraphs.slice(3))}`;
  return storyPage(language, { body });
};

describe('findBody', () => {
  it.each(storyLanguages)('keeps the paragraphs of a news page, and nothing around them (%s)', (language) => {
    const { paragraphs } = stories[language];
    expect(bodyOf(storyPage(language, { body: paragraphsOf(paragraphs) }))).toEqual(paragraphs);
  });

  it.each(storyLanguages)('keeps the paragraphs of a blog that names nothing (%s)', (language) => {
    const { title, paragraphs } = stories[language];
    const html = `<html><head><title>${title}</title></head><body><div><div><a href="/">Blog</a></div><h2>${title}</h2>
<div>${paragraphsOf(paragraphs)}</div><div><a href="/older">1</a> <a href="/newer">2</a></div></div></body></html>`;
    expect(bodyOf(html)).toEqual(paragraphs);
  });

  it.each(storyLanguages)('takes no comments for the article, though they are longer (%s)', (language) => {
    const { paragraphs, comment } = stories[language];
    const comments = Array.from(
      { length: 20 },
      (_, index) =>
        `<li class="comment"><div class="comment-author">Reader ${index}</div><div class="comment-content"><p>${comment} ${index}.</p></div></li>`,
    );
    const below = `<section id="comments" class="comments"><ol class="comment-list">${comments.join('')}</ol></section>`;
    expect(bodyOf(storyPage(language, { body: paragraphsOf(paragraphs), below }))).toEqual(paragraphs);
  });

  it.each(storyLanguages)('leaves out a box of related articles between two paragraphs (%s)', (language) => {
    const { paragraphs, related } = stories[language];
    const box = `<div class="related-articles"><ul><li><a href="/1">${related}</a></li><li><a href="/2">${related}</a></li></ul></div>`;
    expect(bodyOf(interrupted(language, box))).toEqual(paragraphs);
  });

  it.each(storyLanguages)('leaves out a prompt to subscribe between two paragraphs (%s)', (language) => {
    const { paragraphs, newsletter } = stories[language];
    const prompt = `<div class="newsletter-signup"><p>${newsletter}</p><form><input type="email"></form></div>`;
    expect(bodyOf(interrupted(language, prompt))).toEqual(paragraphs);
  });

  it.each(storyLanguages)('reads paragraphs that line breaks part (%s)', (language) => {
    const { paragraphs } = stories[language];
    expect(bodyOf(storyPage(language, { body: paragraphs.join('<br><br>\n') }))).toEqual(paragraphs);
  });

  it.each(storyLanguages)('keeps a placeholder that stands on the page many times out of the body (%s)', (language) => {
    const { paragraphs } = stories[language];
    const placeholder = '<div class="ad-slot"><p>Advertisement</p></div>';
    const body = paragraphs.map((text) => `<p>${text}</p>${placeholder}`).join('');
    expect(bodyOf(storyPage(language, { body }))).toEqual(paragraphs);
  });

  it.each(storyLanguages)('keeps all of a flash item of one sentence, and no more (%s)', (language) => {
    const flash = stories[language].paragraphs.slice(0, 1);
    expect(bodyOf(storyPage(language, { body: paragraphsOf(flash) }))).toEqual(flash);
  });

  it('writes a row of a table as one line', () => {
    const rows = [
      ['Year', 'Apprentices', 'Workshops'],
      ['2024', '12', '3'],
      ['2025', '25', '4'],
      ['2026', '40', '6'],
    ];
    const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
    const body = bodyOf(interrupted('en', `<table>${cells}</table>`));
    expect(body.filter((text) => text.includes(' | '))).toEqual(rows.map((row) => row.join(' | ')));
  });

  it('has a verdict with a score between 0 and 1 for every block, the same each time', () => {
    const page = studied(storyPage('en', { body: paragraphsOf(stories.en.paragraphs) }));
    const verdicts = findBody(page, bodyModel);
    expect(verdicts).toHaveLength(page.blocks.length);
    expect(verdicts.every(({ score = 0 }) => score >= 0 && score <= 1)).toBe(true);
    expect(findBody(page, bodyModel)).toEqual(verdicts);
  });

  it('ends for whatever markup, the same each time', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'h2',
      'li',
      'table',
      'tr',
      'td',
      'a',
      'b',
      'article',
      'aside',
      'br',
      'figure',
    );
    const piece = fc.oneof(
      tag.map((name) => `<${name} class="comment">`),
      tag.map((name) => `</${name}>`),
      fc.constantFrom(...stories.en.paragraphs, ...stories.ar.paragraphs),
      fc.string({ unit: 'binary', maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const page = studied(pieces.join(''));
        const verdicts = findBody(page, bodyModel);
        expect(verdicts).toHaveLength(page.blocks.length);
        expect(findBody(page, bodyModel)).toEqual(verdicts);
      }),
    );
  });
});

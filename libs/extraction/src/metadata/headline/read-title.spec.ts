import { describe, expect, it } from '@jest/globals';
import { readBlocks } from '../../blocks/read-blocks.js';
import { evidenceOf } from '../../spec-support/evidence-of.js';
import { newsPage } from '../../spec-support/news-page.js';
import { siteNamesOf } from '../site-names.js';
import { readTitle } from './read-title.js';

const titleOf = (html: string) => {
  const evidence = evidenceOf(html);
  return readTitle(evidence, { site: siteNamesOf(evidence), blocks: readBlocks(evidence.tree) });
};
const linked = (data: object): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (headline: string): string => linked({ '@type': 'NewsArticle', headline });

describe('readTitle', () => {
  it('takes the headline that readers see, and says where it stands', () => {
    const head = '<title>Library reopens after three years | News</title>';
    const { title, element } = titleOf(newsPage({ head }));
    expect(title).toEqual({ value: 'Library reopens after three years', rule: 'heading:h1' });
    expect(element?.name).toBe('h1');
  });

  it('prefers what readers see to a title for search engines', () => {
    const head =
      '<meta property="og:title" content="Library news: opening hours | News Example"><meta property="og:site_name" content="News Example">';
    const { title, alternatives } = titleOf(newsPage({ head }));
    expect(title.value).toBe('Library reopens after three years');
    expect(alternatives[0]).toMatchObject({ value: 'Library news: opening hours', rule: 'meta:og:title' });
  });

  it('prefers two statements that agree to a heading that says something else', () => {
    const head = `${article('Readers are back')}<meta property="og:title" content="Readers are back">`;
    expect(titleOf(newsPage({ head })).title).toMatchObject({ value: 'Readers are back', rule: 'json-ld:headline' });
  });

  it('does not take the crumb of the path for the headline', () => {
    const top =
      '<nav class="breadcrumb"><h1>Library opening: all news</h1></nav><h2>Library reopens after three years</h2>';
    const head = '<meta property="og:title" content="Library reopens after three years">';
    expect(titleOf(newsPage({ head, top })).title).toMatchObject({
      value: 'Library reopens after three years',
      rule: 'heading:h2',
    });
  });

  it.each([
    ['leaves the line above the headline out where the page does', 'Library reopens', 'Library reopens'],
    ['keeps the line above the headline where the page does', 'Old town: Library reopens', 'Old town: Library reopens'],
  ])('%s', (_promise, stated, expected) => {
    const top = '<h1><span class="kicker">Old town</span> <span>Library reopens</span></h1>';
    const head = `<meta property="og:title" content="${stated}">`;
    expect(titleOf(newsPage({ head, top })).title.value).toBe(expected);
  });

  it('leaves a label behind the headline out', () => {
    const top = '<h1>Library reopens after three years <span>Subscribers only</span></h1>';
    const head = '<meta property="og:title" content="Library reopens after three years">';
    expect(titleOf(newsPage({ head, top })).title.value).toBe('Library reopens after three years');
  });

  it('takes a title that was cut off for the whole one', () => {
    const head = '<meta property="og:title" content="Library reopens after…"><title>Library reopens after…</title>';
    expect(titleOf(newsPage({ head })).title.value).toBe('Library reopens after three years');
  });

  it('finds the end of a title in script data where nothing else tells', () => {
    const html = `<title>Library reopens-local</title><script>window.__STATE__={"article":{"title":"Library reopens"}}</script><p>Text</p>`;
    expect(titleOf(html).title).toMatchObject({ value: 'Library reopens', rule: 'script-data' });
  });

  it('says so where there is no title', () => {
    expect(titleOf('<p>Text</p>')).toEqual({ title: { value: '', rule: 'none' }, alternatives: [] });
  });
});

import { describe, expect, it } from '@jest/globals';
import { expectedFields } from './expected-fields.js';
import { generateText, presets } from './generate.js';
import { scoreText } from './score-text.js';
import { shortLineRule } from './short-line-rule.js';
import type { SourceArticle } from './source-article.js';

const article: SourceArticle = {
  id: 'library',
  publisher: 'news.example',
  language: 'en',
  title: 'Library opens in the old station',
  standfirst: 'Fifty thousand books, and a clock.',
  authors: ['Salma Hassan'],
  day: '2026-01-01',
  sections: [
    {
      headings: [],
      paragraphs: ['The city opened a new public library in the old railway station yesterday morning.'],
    },
    {
      headings: ['Opening hours'],
      paragraphs: ['The doors are open until midnight in the weeks of the exams, said the director.'],
    },
  ],
  captions: ['The great clock of the station', 'Readers under the lamps.'],
};

const variants = Array.from({ length: 40 }, (_, variant) => variant);

describe('generateText', () => {
  it.each(presets)('lays out the same text for the same variant, and others for others: %s', (preset) => {
    const texts = variants.map((variant) => generateText(article, preset, variant).text);
    expect(variants.map((variant) => generateText(article, preset, variant).text)).toEqual(texts);
    expect(new Set(texts).size).toBeGreaterThan(10);
  });

  it('puts every part of the article into the text that the issue describes, captions twice', () => {
    for (const variant of variants) {
      const { text } = generateText(article, 'described', variant);
      const lines = text.split('\n');
      for (const caption of article.captions) expect(lines.filter((line) => line === caption)).toHaveLength(2);
      for (const line of [article.title, article.standfirst, 'Opening hours'])
        expect(lines.filter((other) => other === line)).toHaveLength(1);
    }
  });

  it('expects only what it has laid out', () => {
    for (const variant of variants) {
      const generated = generateText(article, 'varied', variant);
      const expected = expectedFields(generated);
      expect(expected.headings).toHaveLength(generated.layout.headings ? 1 : 0);
      expect(expected.captions).toHaveLength(generated.layout.captions ? 2 : 0);
      expect(expected.paragraphs).toHaveLength(2);
    }
  });
});

describe('scoreText', () => {
  const expected = expectedFields(generateText(article, 'described', 0));

  it('counts a perfect reading as one without faults', () => {
    expect(scoreText(expected, expected)).toMatchObject({
      titles: 1,
      subtitlesFound: 1,
      headingsFound: 1,
      headingsExtra: 0,
      captionsFound: 2,
      paragraphsFound: 2,
    });
  });

  it('counts what is missing and what is too much', () => {
    const given = {
      ...expected,
      subtitle: 'Another',
      headings: ['Opening hours', 'Extra'],
      paragraphs: expected.paragraphs.slice(1),
    };
    expect(scoreText(expected, given)).toMatchObject({
      subtitlesFound: 0,
      headingsFound: 1,
      headingsExtra: 1,
      paragraphsFound: 1,
      paragraphsGiven: 1,
    });
  });

  it('finds captions and headings by the short-line rule where they are easy', () => {
    const { text } = generateText(article, 'described', 0);
    expect(scoreText(expected, shortLineRule(text))).toMatchObject({ headingsFound: 1, captionsFound: 2 });
  });
});

import { labelLinesOf } from './date-labels.js';
import type { Layout } from './layout.js';
import { topNoise } from './noise-lines.js';
import type { PlacedLine } from './placed-lines.js';
import type { Random } from './random.js';
import type { SourceArticle } from './source-article.js';

const bylineOpeners: Readonly<Record<string, string>> = {
  ar: 'كتب:',
  de: 'Von',
  en: 'By',
  es: 'Por',
  fr: 'Par',
  it: 'di',
};

const dateLine = (article: SourceArticle, layout: Layout, random: Random): PlacedLine[] => {
  if (layout.date === 'none') return [];
  const value = layout.date === 'value' ? (article.day ?? '') : '';
  const text = random.pick(labelLinesOf(article.language)).replaceAll('{}', value).replace(/ +/g, ' ').trim();
  return [{ kind: 'date', text, blankAfter: true }];
};

const bylineLine = (article: SourceArticle, layout: Layout): PlacedLine[] => {
  const opener = bylineOpeners[article.language];
  if (!layout.byline || opener === undefined || article.authors[0] === undefined) return [];
  return [{ kind: 'byline', text: `${opener} ${article.authors[0]}`, blankAfter: true }];
};

/** The lines from the top of the text to its first paragraph. */
export const headLines = (article: SourceArticle, layout: Layout, random: Random): PlacedLine[] => {
  const noise = random.pick(topNoise);
  const standfirst: PlacedLine[] =
    layout.standfirst && article.standfirst !== undefined
      ? [{ kind: 'standfirst', text: article.standfirst, blankAfter: true }]
      : [];
  const date = dateLine(article, layout, random);
  return [
    ...Array.from({ length: layout.noiseOnTop }, (): PlacedLine => ({ kind: 'noise', text: noise, blankAfter: false })),
    { kind: 'title', text: article.title, blankAfter: true },
    ...(layout.dateBeforeStandfirst
      ? [...date, ...standfirst]
      : [...standfirst, ...bylineLine(article, layout), ...date]),
  ];
};

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { arabicAuthors, arabicCaptions, arabicHeadings, arabicStandfirsts, arabicTitles } from './arabic-lines.js';
import { randomOf, type Random } from './random.js';
import type { SourceArticle, SourceSection } from './source-article.js';

interface Arcd {
  readonly data: readonly { readonly title: string; readonly paragraphs: readonly { readonly context: string }[] }[];
}

/** Many contexts go on where another one began: the longest of each beginning stays. */
const withoutBeginnings = (contexts: readonly string[]): string[] => {
  const lines = [...new Set(contexts.map((context) => context.replace(/\s+/g, ' ').trim()))];
  return lines.filter(
    (line) =>
      !lines.some((other) => other !== line && other.startsWith(line.slice(0, 60)) && other.length > line.length),
  );
};

/** Each line at most once in an article. */
const drawer = (random: Random, lines: readonly [string, ...string[]]): (() => string) => {
  const left = [...lines];
  return () => left.splice(random.between(0, left.length - 1), 1)[0] ?? lines[0];
};

const paragraphsPerSection = 3;

const sectionsOf = (random: Random, paragraphs: readonly string[]): SourceSection[] => {
  const heading = drawer(random, arabicHeadings);
  const sections: { headings: string[]; paragraphs: string[] }[] = [{ headings: [], paragraphs: [] }];
  paragraphs.forEach((paragraph, index) => {
    if (index > 0 && random.chance(1 / paragraphsPerSection)) sections.push({ headings: [heading()], paragraphs: [] });
    sections.at(-1)?.paragraphs.push(paragraph);
  });
  return sections;
};

/** Arabic articles made of encyclopedic paragraphs (ARCD, MIT) under titles, headings and captions written here. */
export const arabicArticles = (dataDir: string): SourceArticle[] => {
  const { data } = JSON.parse(readFileSync(join(dataDir, 'search', 'arcd.json'), 'utf8')) as Arcd;
  return data.flatMap(({ title, paragraphs }, index): SourceArticle[] => {
    const lines = withoutBeginnings(paragraphs.map(({ context }) => context)).slice(0, 10);
    if (lines.length < 2) return [];
    const random = randomOf(`arabic ${index}`);
    const caption = drawer(random, arabicCaptions);
    return [
      {
        id: `ar-${index}`,
        publisher: 'ar-arcd',
        language: 'ar',
        title: random.pick(arabicTitles).replace('{}', title),
        ...(random.chance(0.8) ? { standfirst: random.pick(arabicStandfirsts) } : {}),
        authors: [random.pick(arabicAuthors)],
        day: `20${random.between(10, 25)}-0${random.between(1, 9)}-1${random.between(0, 9)}`,
        sections: sectionsOf(random, lines),
        captions: Array.from({ length: random.between(0, 3) }, caption),
      },
    ];
  });
};

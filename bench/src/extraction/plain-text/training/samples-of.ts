import { headingFeatures, openText, standfirstFeatures } from '@khabar/extraction/plain-text';
import { generateText, presets, type GeneratedText } from '../generate.js';
import { comparable } from '../score-text.js';
import type { SourceArticle } from '../source-article.js';
import type { Sample } from './sample.js';

const linesOfKind = (generated: GeneratedText, kind: string): ReadonlySet<string> =>
  new Set(generated.lines.filter((line) => line.kind === kind).map(({ text }) => comparable(text)));

/** The lines below the head of a text, as the parser sees them before it tells headings from paragraphs. */
export const headingSamples = (generated: GeneratedText): Sample[] => {
  const { sheet, title, candidate } = openText(generated.text);
  const standfirsts = linesOfKind(generated, 'standfirst');
  if (candidate && standfirsts.has(comparable(candidate.lines[0]?.text ?? ''))) sheet.give(candidate.at, 'subtitle');
  const lines = sheet.open();
  const headings = linesOfKind(generated, 'heading');
  const featuresAt = headingFeatures(lines, title);
  return lines.map(({ text }, index) => {
    const { own, around } = featuresAt(index);
    return {
      features: { ...own, ...around },
      label: headings.has(comparable(text)) ? 1 : 0,
      group: generated.article.publisher,
    };
  });
};

/** The line that may be a standfirst where no date parts it from the first paragraph. */
export const standfirstSamples = (generated: GeneratedText): Sample[] => {
  const { candidate } = openText(generated.text);
  if (!candidate) return [];
  const isStandfirst = linesOfKind(generated, 'standfirst').has(comparable(candidate.lines[0]?.text ?? ''));
  return [{ features: standfirstFeatures(candidate), label: isStandfirst ? 1 : 0, group: generated.article.publisher }];
};

/** The samples of so many texts of each layout made of each article. */
export const samplesFrom = (
  articles: readonly SourceArticle[],
  variants: number,
  of: (generated: GeneratedText) => Sample[],
): Sample[] =>
  articles.flatMap((article) =>
    presets.flatMap((preset) =>
      Array.from({ length: variants }, (_, variant) => of(generateText(article, preset, variant))).flat(),
    ),
  );

import { readText } from '@khabar/extraction/plain-text';
import type { PlainFields } from './expected-fields.js';
import type { GeneratedText } from './generate.js';
import { standfirstLines, standfirstSettings } from './training/standfirst-lines.js';
import { modelsWithoutPublisher } from './training/without-publisher.js';

/**
 * What the parser makes of a text with a model of standfirsts that saw no line of the publisher: the shipped one was trained
 * on all articles that the texts are made of.
 */
export const readerWithoutOwnPublisher = (dataDir: string): ((generated: GeneratedText) => PlainFields) => {
  const modelFor = modelsWithoutPublisher(standfirstLines(dataDir), standfirstSettings);
  return ({ text, article }) => {
    const { title, lines } = readText(text, {}, modelFor(article.publisher));
    const of = (wanted: (typeof lines)[number]['verdict']): string[] =>
      lines.filter(({ verdict }) => verdict === wanted).map((line) => line.text);
    const [subtitle] = of('subtitle');
    return {
      title,
      ...(subtitle === undefined ? {} : { subtitle }),
      headings: of('heading'),
      paragraphs: of('paragraph'),
      captions: of('caption'),
    };
  };
};

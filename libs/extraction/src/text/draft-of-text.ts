import type { Article } from '@khabar/contracts';
import type { Draft, Extractor, Refusal } from '../extraction.js';
import { datelineAmong, type Dateline } from '../metadata/authors/dateline.js';
import type { Names } from '../metadata/authors/names-in.js';
import type { LineVerdict } from './line-verdict.js';
import { readText } from './read-text.js';
import { sectionsOf } from './sections.js';

export interface PlainText {
  readonly text: string;
  /** The title, where whoever handed the text in knew it. */
  readonly title?: string;
  /** RFC 3339: what relative times are counted from. */
  readonly fetchedAt?: string;
}

/** A story says where it was filed in its first paragraph, or in its second. */
const mostParagraphs = 2;

const bylineOf = (names: readonly Names[], dateline: Dateline | undefined): Article['byline'] => {
  const authors = names.flatMap((found) => found.authors);
  const agency = names.flatMap(({ agencies }) => agencies)[0] ?? dateline?.agency;
  const place = names.find((found) => found.place !== undefined)?.place ?? dateline?.place;
  return {
    authors: authors.map(({ name, role }) => (role === undefined ? { name } : { name, role })),
    ...(agency === undefined ? {} : { agency }),
    ...(place === undefined ? {} : { place }),
  };
};

/** Structure of a text that was scraped without markup, by general rules of layout and punctuation. */
export const draftOfText: Extractor<PlainText> = ({ text, title: hint, fetchedAt }): Draft | Refusal => {
  const { title, lines, names, published, updated } = readText(text, { title: hint, reference: fetchedAt });
  if (lines.length === 0) {
    return {
      outcome: 'refused',
      reason: 'empty-content',
      detail: `none of ${text.length} characters is a letter or digit`,
    };
  }
  const of = (wanted: LineVerdict): string[] =>
    lines.filter(({ verdict }) => verdict === wanted).map((line) => line.text);
  const [subtitle] = of('subtitle');
  const paragraphs = of('paragraph')
    .slice(0, mostParagraphs)
    .map((paragraph) => ({ text: paragraph, length: paragraph.length }));
  return {
    outcome: 'drafted',
    extractor: 'plain-text',
    warnings: [],
    title,
    ...(subtitle === undefined ? {} : { subtitle }),
    summary: of('summary'),
    byline: bylineOf(names, datelineAmong(paragraphs, title)),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    sections: sectionsOf(lines),
    captions: of('caption').map((caption) => ({ text: caption })),
    images: [],
    quotes: [],
    links: [],
    topics: [],
    declaredLanguages: [],
  };
};

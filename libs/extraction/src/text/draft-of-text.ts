import { collapse } from '../clean.js';
import type { Draft, Extractor, Refusal } from '../extraction.js';
import { readDate } from '../metadata/dates.js';
import { takeCaptions } from './captions.js';
import { readHead } from './head.js';
import { linesOf } from './lines.js';
import { sectionsOf } from './sections.js';

export interface PlainText {
  readonly text: string;
  /** The title, where whoever handed the text in knew it. */
  readonly title?: string;
}

const withoutEcho = (lines: ReturnType<typeof linesOf>, title: string | undefined): ReturnType<typeof linesOf> => {
  const first = title ?? lines[0]?.text;
  return lines.filter(({ text }, index) => text !== first || (title === undefined && index === 0));
};

/** Structure of a text that was scraped without markup, by general rules of layout and punctuation. */
export const draftOfText: Extractor<PlainText> = ({ text, title }): Draft | Refusal => {
  const known = title === undefined ? undefined : collapse(title) || undefined;
  const all = linesOf(text);
  if (all.length === 0) {
    return {
      outcome: 'refused',
      reason: 'empty-content',
      detail: `none of ${text.length} characters is a letter or digit`,
    };
  }
  const { lines, captions } = takeCaptions(withoutEcho(all, known));
  const { title: found, subtitle, summary, authors, dates, body } = readHead(lines, known);
  const published = dates.map((raw) => readDate(raw, 'text:label')).find((date) => date !== undefined);
  return {
    outcome: 'drafted',
    extractor: 'plain-text',
    warnings: [],
    title: found,
    ...(subtitle === undefined ? {} : { subtitle }),
    summary: [...summary],
    byline: { authors: authors.map((name) => ({ name })) },
    ...(published === undefined ? {} : { published }),
    sections: sectionsOf(body),
    captions: captions.map((caption) => ({ text: caption })),
    images: [],
    quotes: [],
    links: [],
    topics: [],
    declaredLanguages: [],
  };
};

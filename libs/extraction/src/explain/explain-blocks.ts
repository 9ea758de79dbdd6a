import type { Article } from '@khabar/contracts';
import type { Block } from '../blocks/block.js';
import { collapse } from '../clean.js';
import { attributeOf, type ElementNode } from '../tree/tree.js';
import type { ExplainedBlock } from './explanation.js';

/** Of each text that an article has, what it is there. */
const usesOf = (article: Article | undefined): ReadonlyMap<string, string> => {
  const uses = new Map<string, string>();
  const add = (as: string, texts: readonly (string | undefined)[]): void => {
    for (const text of texts) if (text !== undefined && !uses.has(collapse(text))) uses.set(collapse(text), as);
  };
  if (!article) return uses;
  add('title', [article.title]);
  add('subtitle', [article.subtitle]);
  add('summary', article.summary);
  add(
    'heading',
    article.sections.map(({ heading }) => heading),
  );
  add(
    'paragraph',
    article.sections.flatMap(({ paragraphs }) => paragraphs),
  );
  add(
    'caption',
    article.captions.map(({ text }) => text),
  );
  add(
    'quote',
    article.quotes.map(({ text }) => text),
  );
  return uses;
};

const shownClasses = 40;

const placeOf = (element: ElementNode): string => {
  const classes = attributeOf(element, 'class') ?? attributeOf(element, 'id');
  return classes === undefined ? `<${element.name}>` : `<${element.name} ${classes.slice(0, shownClasses)}>`;
};

const linkedOf = ({ linked, length }: Block): string => {
  const percent = length === 0 ? 0 : Math.round((linked / length) * 100);
  return percent === 0 ? '' : `, ${percent} % linked`;
};

const reasonOf = (block: Block): string => `in ${placeOf(block.element)}${linkedOf(block)}`;

/** The texts of a page, each with what became of it in the article. */
export const explainBlocks = (blocks: readonly Block[], article: Article | undefined): ExplainedBlock[] => {
  const uses = usesOf(article);
  return blocks.map((block) => {
    const as = uses.get(collapse(block.text));
    const reason = reasonOf(block);
    return { text: block.text, verdict: as === undefined ? 'dropped' : 'kept', as: as ?? 'other', reason };
  });
};

/** The same for the lines of a plain text. */
export const explainLines = (text: string, article: Article | undefined): ExplainedBlock[] => {
  const uses = usesOf(article);
  const paragraphs = article?.sections.flatMap((section) => section.paragraphs) ?? [];
  let at = 0;
  // Lines and paragraphs have one order: the line goes on with the paragraph before, or begins the next.
  const isJoined = (line: string): boolean => {
    const found = [at, at + 1].find((index) => paragraphs[index]?.includes(line));
    at = found ?? at;
    return found !== undefined;
  };
  return text
    .split(/\r\n?|\n/)
    .map(collapse)
    .filter((line) => line !== '')
    .map((line, index) => {
      const as = isJoined(line) ? 'paragraph' : uses.get(line);
      const reason = `line ${index + 1} of those that are not empty`;
      return { text: line, verdict: as === undefined ? 'dropped' : 'kept', as: as ?? 'other', reason };
    });
};

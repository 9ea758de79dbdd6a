import type { PageFacts } from '../page-facts.js';

/** The words of a page, so that what talks of other matters is told from what goes on with the article. */
export interface Vocabulary {
  wordsOf(index: number): readonly string[];
  /** Words of the prose inside the container. */
  readonly article: ReadonlySet<string>;
  readonly title: ReadonlySet<string>;
  /** The body as linked data gives it, without white space. */
  readonly articleBody: string;
  /** Characters of prose in front of each block. */
  readonly proseBefore: readonly number[];
}

/** Short words are common to all texts. Scripts without blanks are read as they come. */
const longWords = /[\p{L}\p{M}\p{N}]{4,}/gu;

export const longWordsOf = (text: string): string[] => text.toLowerCase().match(longWords) ?? [];

export const vocabularyOf = (facts: PageFacts): Vocabulary => {
  const { byFlow } = facts.containers;
  const known: string[][] = [];
  const wordsOf = (index: number): readonly string[] => (known[index] ??= longWordsOf(facts.blocks[index]?.text ?? ''));
  const article = new Set<string>();
  const proseBefore: number[] = [];
  let before = 0;
  facts.blocks.forEach(({ element, length }, index) => {
    proseBefore.push(before);
    if (!facts.prose[index]) return;
    before += length;
    if (element.order < byFlow.order || element.order > byFlow.lastOrder) return;
    for (const word of wordsOf(index)) article.add(word);
  });
  return {
    wordsOf,
    article,
    title: new Set(longWordsOf(facts.known.title)),
    articleBody: facts.known.articleBody.replace(/\s+/g, ''),
    proseBefore,
  };
};

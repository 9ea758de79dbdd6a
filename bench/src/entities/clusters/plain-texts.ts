import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '@khabar/extraction';
import { foldTerm, sentencesOf } from '@khabar/language/analysis';
import { fetchedArticleOf } from '../../extraction/engines/fetched-article.js';
import { readSet as readPages } from '../../extraction/sets/read-set.js';
import type { SetName } from '../sets/named-set.js';
import { readSet } from '../sets/read-set.js';

/** A sentence of folded words. */
export type Words = readonly string[];

/** The words of the labelled sets that models may learn from; their labels are not looked at. */
export const wordsOfSets = (dataDir: string, sets: readonly SetName[]): Words[] =>
  sets.flatMap((set) => (readSet(dataDir, set, 'train') ?? []).map(({ tokens }) => tokens.map(foldTerm)));

export const wordsOfText = (text: string): Words[] =>
  sentencesOf(text).map(({ words }) => words.map(({ surface }) => foldTerm(surface)));

interface Encyclopedia {
  readonly data: readonly { readonly paragraphs: readonly { readonly context: string }[] }[];
}

const arabicParagraphs = (dataDir: string): string[] => {
  const path = join(dataDir, 'search/arcd.json');
  if (!existsSync(path)) return [];
  const { data } = JSON.parse(readFileSync(path, 'utf8')) as Encyclopedia;
  // Several questions are asked about one paragraph.
  return [...new Set(data.flatMap(({ paragraphs }) => paragraphs.map(({ context }) => context)))];
};

const arabicPages = (dataDir: string): string[] =>
  (readPages(dataDir, 'arabic') ?? []).flatMap((page) => {
    const extraction = extractArticle(fetchedArticleOf(page));
    return extraction.outcome === 'article' ? [extraction.article.text] : [];
  });

/** Everything in the evaluation data that classes of words may be learnt from, by language; no text that is judged. */
export const plainTexts: Readonly<Record<string, (dataDir: string) => Words[]>> = {
  ar: (dataDir) => [
    ...wordsOfSets(dataDir, ['anercorp', 'wojood']),
    ...[...arabicParagraphs(dataDir), ...arabicPages(dataDir)].flatMap(wordsOfText),
  ],
};

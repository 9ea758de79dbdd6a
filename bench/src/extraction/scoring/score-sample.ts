import type { Article } from '@khabar/contracts';
import type { SampleGold } from '../sets/read-sample.js';
import { textKey } from './keys.js';

const same = (wanted: readonly string[], given: readonly string[]): boolean =>
  wanted.map(textKey).join('\n') === given.map(textKey).join('\n');

const listed = (value: string | null | undefined): string[] => (value === null || value === undefined ? [] : [value]);

const bodyOf = (sections: Article['sections'] | SampleGold['sections']): string[] =>
  sections.flatMap(({ heading, paragraphs }) => [`# ${heading ?? ''}`, ...paragraphs]);

/** Field by field of a scraped text, whether it is exactly as its gold has it. Entities are not the extraction's. */
export const scoreSample = (gold: SampleGold, article: Article): Readonly<Record<string, boolean>> => ({
  language: gold.language === article.language,
  title: same([gold.title], [article.title]),
  subtitle: same(listed(gold.subtitle), listed(article.subtitle)),
  published: same(listed(gold.published), listed(article.published?.at)),
  updated: same(listed(gold.updated), listed(article.updated?.at)),
  sections: same(bodyOf(gold.sections), bodyOf(article.sections)),
  captions: same(
    gold.captions,
    article.captions.map(({ text }) => text),
  ),
  summary: same([], article.summary),
});

import type { Reading, TextBlock } from '../reading.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import type { FundusGold } from '../sets/gold.js';
import { wordsKey } from './keys.js';
import { matchTexts, type Matched } from './match-texts.js';
import { matchValue } from './match-value.js';
import { lossesOf, type PageScore } from './page-score.js';

const separator = '; ';

/** Names are one value: all of them, in any order, and no other. */
const namesKey = (names: string): string => names.split(separator).map(wordsKey).sort().join(separator);

const listed = (names: readonly string[] | null): string | undefined => names?.join(separator);

const textsOf = ({ blocks }: Reading, wanted: TextBlock['kind']): string[] =>
  blocks.filter(({ kind }) => kind === wanted).map(({ text }) => text);

/** The country is the first part of the id: `de-Publisher_2024_05_03`. */
const countryOf = (id: string): string => id.split('-')[0] ?? '';

export const matchFundusPage = ({ gold }: EvaluationPage<FundusGold>, reading: Reading): Record<string, Matched> => ({
  paragraphs: matchTexts(
    gold.sections.flatMap(({ paragraphs }) => paragraphs),
    textsOf(reading, 'paragraph'),
  ),
  headings: matchTexts(
    gold.sections.flatMap(({ heading }) => heading),
    textsOf(reading, 'heading'),
  ),
  summary: matchTexts(gold.summary, reading.standfirst),
  captions: matchTexts(gold.captions, reading.captions),
  title: matchValue(gold.title, reading.title, wordsKey),
  day: matchValue(gold.published.slice(0, 10), reading.day),
  authors: matchValue(listed(gold.authors), listed(reading.authors), namesKey),
  ...(gold.topics ? { topics: matchTexts(gold.topics, reading.topics, wordsKey) } : {}),
});

export const scoreFundusPage = (page: EvaluationPage<FundusGold>, reading: Reading): PageScore => {
  const matches = matchFundusPage(page, reading);
  const { set, id, url } = page;
  return { set, id, url, group: countryOf(id), counts: matches, losses: lossesOf(matches) };
};

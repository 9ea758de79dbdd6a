import type { Reading } from '../reading.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import type { ArabicGold } from '../sets/gold.js';
import { textKey, wordsKey } from './keys.js';
import { matchTexts, type Matched } from './match-texts.js';
import { matchValue } from './match-value.js';
import { lossesOf, type PageScore } from './page-score.js';

/** Wanted snippets that stand somewhere in the text; nothing else in it is extra. */
const matchSnippets = (snippets: readonly string[], text: string): Matched => {
  const missedTexts = snippets.filter((snippet) => !text.includes(textKey(snippet)));
  const missed = missedTexts.length;
  return { found: snippets.length - missed, missed, extra: 0, missedTexts, extraTexts: [] };
};

/** Unwanted snippets: one that stands in the text counts as missed and is shown as extra. */
const matchAbsent = (snippets: readonly string[], text: string): Matched => {
  const extraTexts = snippets.filter((snippet) => text.includes(textKey(snippet)));
  const missed = extraTexts.length;
  return { found: snippets.length - missed, missed, extra: 0, missedTexts: [], extraTexts };
};

export const matchArabicPage = ({ gold }: EvaluationPage<ArabicGold>, reading: Reading): Record<string, Matched> => {
  const texts = reading.blocks.map(({ text }) => text);
  const whole = textKey(texts.join(' '));
  return {
    ...(gold.published ? { day: matchValue(gold.published, reading.day) } : {}),
    ...(gold.title ? { title: matchValue(gold.title, reading.title, wordsKey) } : {}),
    ...(gold.body ? { paragraphs: matchTexts(gold.body.split(/\n+/), texts) } : {}),
    ...(gold.with ? { with: matchSnippets(gold.with, whole) } : {}),
    ...(gold.without ? { without: matchAbsent(gold.without, whole) } : {}),
  };
};

export const scoreArabicPage = (page: EvaluationPage<ArabicGold>, reading: Reading): PageScore => {
  const matches = matchArabicPage(page, reading);
  return { set: page.set, id: page.id, url: page.url, group: 'ar', counts: matches, losses: lossesOf(matches) };
};

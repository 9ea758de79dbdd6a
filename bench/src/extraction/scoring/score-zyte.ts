import type { Reading } from '../reading.js';
import type { EvaluationPage } from '../sets/evaluation-page.js';
import type { ZyteGold } from '../sets/gold.js';
import { scoreBodyText, type BodyTextScore } from './body-text.js';
import { noCounts } from './counts.js';
import { matchTexts } from './match-texts.js';
import type { PageScore } from './page-score.js';

const joined = ({ blocks }: Reading): string => blocks.map(({ text }) => text).join('\n\n');

/** Fields `body` (shares of shingles) and `exact`. */
export const scoreZytePage = (page: EvaluationPage<ZyteGold>, reading: Reading): PageScore => {
  const { isExact, ...body } = scoreBodyText(page.gold.body, joined(reading));
  const lines = matchTexts(
    page.gold.body.split(/\n+/),
    reading.blocks.map(({ text }) => text),
  );
  return {
    set: page.set,
    id: page.id,
    url: page.url,
    group: 'all',
    counts: { body, exact: { ...noCounts, [isExact ? 'found' : 'missed']: 1 } },
    losses: isExact ? [] : [{ field: 'body', missed: lines.missedTexts, extra: lines.extraTexts }],
  };
};

export const bodyScoreOf = ({ counts }: PageScore): BodyTextScore => ({
  ...(counts['body'] ?? noCounts),
  isExact: counts['exact']?.found === 1,
});

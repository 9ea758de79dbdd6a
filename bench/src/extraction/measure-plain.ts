import { extractArticle } from '@khabar/extraction';
import { fetchedTextOf } from './engines/fetched-article.js';
import { scorePlainText, type PlainScores } from './plain-text/score.js';
import { scoreSample } from './scoring/score-sample.js';
import { readSamples } from './sets/read-sample.js';

/** Texts made of each article of the development gold. */
const variants = 3;

export interface PlainPart {
  readonly generated: Readonly<Record<string, PlainScores>>;
  /** Fields of the scraped texts with gold that are right, and those that are wrong. */
  readonly sample: { readonly right: number; readonly wrong: readonly string[] };
}

export const measurePlain = (dataDir: string): PlainPart | undefined => {
  const samples = readSamples(dataDir);
  if (samples.length === 0) return undefined;
  const fields = samples.flatMap(({ id, text, gold }) => {
    const extraction = extractArticle(fetchedTextOf(text));
    if (extraction.outcome !== 'article') return [[`${id}: ${extraction.reason}`, false] as const];
    return Object.entries(scoreSample(gold, extraction.article)).map(([field, ok]) => [`${id}: ${field}`, ok] as const);
  });
  return {
    generated: scorePlainText({ dataDir, variants }),
    sample: {
      right: fields.filter(([, ok]) => ok).length,
      wrong: fields.filter(([, ok]) => !ok).map(([field]) => field),
    },
  };
};

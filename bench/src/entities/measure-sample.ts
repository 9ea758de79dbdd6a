import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractArticle } from '@khabar/extraction';
import { readText, withEntities } from '@khabar/entities';
import { fetchedTextOf } from '../extraction/engines/fetched-article.js';
import { wrongEntities, type GoldEntity } from './scoring/score-entities.js';
import { wrongOffsets } from './scoring/wrong-offsets.js';

export interface SampleMeasure {
  /** Wanted of all samples: entities, and quotes. */
  readonly wanted: number;
  /** For a person, what is not as the gold has it. */
  readonly wrong: readonly string[];
}

interface Gold {
  readonly entities: readonly GoldEntity[];
  readonly quote_contains?: string;
}

/** The scraped texts with gold, extracted and read as the parser does; undefined where the data is absent. */
export const measureSample = (dataDir: string): SampleMeasure | undefined => {
  const folder = join(dataDir, 'plain-text');
  if (!existsSync(join(folder, 'gold.json'))) return undefined;
  const golds = Object.entries(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<string, Gold>);
  const wrong = golds.flatMap(([id, gold]) => {
    const extraction = extractArticle(fetchedTextOf(readFileSync(join(folder, `${id}.txt`), 'utf8')));
    if (extraction.outcome !== 'article') return [`${id}: ${extraction.reason}`];
    const article = withEntities(extraction.article);
    const said = gold.quote_contains ?? '';
    return [
      ...wrongEntities(gold.entities, article.entities),
      ...(article.quotes.some(({ text }) => text.includes(said)) ? [] : [`no quote with "${said}"`]),
      ...wrongOffsets(article.text, readText({ text: article.text, language: article.language })).map(
        ({ start, text }) => `offset ${start} is not "${text}"`,
      ),
    ];
  });
  return { wanted: golds.reduce((sum, [, { entities }]) => sum + entities.length + 1, 0), wrong };
};

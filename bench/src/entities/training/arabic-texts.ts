import { readSet } from '../sets/read-set.js';
import type { Sentence } from '../sets/sentence.js';
import type { TrainingText } from './described-text.js';

/** The sets do not tell where texts begin: so many sentences are taken for one. */
const sentencesPerText = 40;

/** Another domain, with other rules for places that act: it widens what the model knows, and must not outvote the news. */
const wojoodWeight = 0.5;

const inTexts = (sentences: readonly Sentence[], weight: number): TrainingText[] =>
  Array.from({ length: Math.ceil(sentences.length / sentencesPerText) }, (_, index) => ({
    sentences: sentences.slice(index * sentencesPerText, (index + 1) * sentencesPerText),
    weight,
  }));

export const arabicTexts = (dataDir: string): TrainingText[] | undefined => {
  const news = readSet(dataDir, 'anercorp', 'train');
  const wojood = readSet(dataDir, 'wojood', 'train');
  return news && wojood ? [...inTexts(news, 1), ...inTexts(wojood, wojoodWeight)] : undefined;
};

import { readText } from '@khabar/entities';
import { timeTexts, type TextTimes } from './timing/time-texts.js';
import { joinTokens } from './sets/joined-text.js';
import { languageOf, type SetName } from './sets/named-set.js';
import { readSet } from './sets/read-set.js';

/** About as many sentences as an article has. */
const sentencesOfArticle = 20;

/** How fast texts made of a set's sentences are read, entities, quotes and dates; undefined where the data is absent. */
export const measureSpeed = (dataDir: string, set: SetName): TextTimes | undefined => {
  const sentences = readSet(dataDir, set, 'dev');
  if (!sentences) return undefined;
  const texts = Array.from({ length: Math.ceil(sentences.length / sentencesOfArticle) }, (_, index) =>
    sentences.slice(index * sentencesOfArticle, (index + 1) * sentencesOfArticle),
  ).map((some) => joinTokens(some).text);
  const language = languageOf[set];
  return timeTexts(texts, (text) => readText({ text, language, published: '2026-01-01T00:00:00Z' }));
};

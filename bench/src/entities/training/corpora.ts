import { englishTrainingTexts } from '../english/english-texts.js';
import { arabicTexts } from './arabic-texts.js';
import type { TrainingText } from './described-text.js';

/** @returns undefined where the data is absent */
export type Corpus = (root: string, dataDir: string) => readonly TrainingText[] | undefined;

/** What the models of the languages learn from. */
export const corpora: Readonly<Record<string, Corpus>> = {
  ar: (_, dataDir) => arabicTexts(dataDir),
  en: englishTrainingTexts,
};

import type { Sentence } from '../sets/sentence.js';
import { readSet } from '../sets/read-set.js';
import { encyclopedicTexts } from './mini-gold/encyclopedic-texts.js';
import { readMarkedText } from './mini-gold/marked-text.js';
import { newsTexts } from './mini-gold/news-texts.js';
import { guessedSentences } from './silver/guessed-sentences.js';
import { sureSentences } from './silver/sure-sentences.js';
import { askTeacher } from './teacher/ask-teacher.js';
import { textsOfEnglishPages } from './english-pages.js';
import { withPeoplesAsMisc } from './peoples-in-messages.js';
import { spreadEvenly } from './spread-evenly.js';

/** The labelled sentences of one text, so that names carry over; `origin` says who labelled them. */
export interface EnglishText {
  readonly origin: 'teacher' | 'wnut17' | 'btc' | 'written';
  /** How much a sentence of it counts in training. */
  readonly weight: number;
  readonly sentences: readonly Sentence[];
}

/** Short messages are written otherwise than news, but people labelled them. */
const weights = { teacher: 1, wnut17: 0.5, btc: 0.4, written: 1 } as const;

/**
 * What the English model learns from: pages labelled by the teacher, and the short messages that people labelled.
 * Deterministic. Undefined where the data is absent.
 * @throws where the teacher cannot be installed
 */
export const englishTrainingTexts = (root: string, dataDir: string): EnglishText[] | undefined => {
  const pages = textsOfEnglishPages(dataDir);
  if (!pages) return undefined;
  const names = askTeacher(root, pages);
  const taught = pages.map((text, index): EnglishText => {
    const sentences = sureSentences(guessedSentences(text, names[index] ?? []));
    return { origin: 'teacher', weight: weights.teacher, sentences };
  });
  const messages = (['wnut17', 'btc'] as const).map((origin) =>
    (readSet(dataDir, origin, 'train') ?? []).map((sentence): EnglishText => {
      return { origin, weight: weights[origin], sentences: [withPeoplesAsMisc(sentence)] };
    }),
  );
  // Parts of the texts are held apart in training: each must have its share of every origin.
  return spreadEvenly([taught, ...messages]);
};

/** Texts of our own that no model learns from, to choose by. */
export const writtenTexts = (): EnglishText[] =>
  [...newsTexts, ...encyclopedicTexts].map((text) => ({
    origin: 'written',
    weight: weights.written,
    sentences: readMarkedText(text),
  }));

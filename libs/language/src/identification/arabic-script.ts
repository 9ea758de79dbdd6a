import type { Identification } from './identification.js';
import { letterEvidence } from './scripts.js';

/** A text with fewer foreign letters than this, per letter, is Arabic that quotes a foreign name. */
const foreignShare = 0.02;

/** Tells the languages of the Arabic script apart by the letters that only some of them have. */
export const identifyArabicScript = (letters: string): Identification => {
  const votes = new Map<string, number>();
  let foreign = 0;
  for (const letter of letters) {
    const languages = letterEvidence[letter];
    if (!languages) continue;
    foreign += 1;
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.length);
  }
  const share = foreign / letters.length;
  if (share < foreignShare) return { language: 'ar', confidence: 1 - share };
  const [best] = [...votes].sort(([, a], [, b]) => b - a);
  return best
    ? { language: best[0], confidence: Math.min(1, best[1] / foreign + 0.5) }
    : { language: 'ar', confidence: 1 };
};

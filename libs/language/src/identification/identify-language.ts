import { eld } from 'eld/extrasmall';
import { identifyArabicScript } from './arabic-script.js';
import type { Identification } from './identification.js';
import { byArabicLetters, byModel, scriptRules } from './scripts.js';

/** The beginning of a text says which language it is in, in UTF-16 code units. */
const sampleLength = 2_000;
const fewestLetters = 3;
const unknown: Identification = { language: 'und', confidence: 0 };

const notLetters = /[^\p{L}\p{M}\s]+/gu;

const byModelOf = (sample: string): Identification => {
  const result = eld.detect(sample);
  if (result.language === '' || !result.isReliable()) return unknown;
  return { language: result.language, confidence: result.getScores()[result.language] ?? 0 };
};

/** Which language a text is written in: by its script where that is enough, else by the n-gram model. */
export const identifyLanguage = (text: string): Identification => {
  const sample = text.slice(0, sampleLength).normalize('NFKC').replace(notLetters, ' ');
  const counts = scriptRules.map(({ pattern, language }) => ({ language, count: sample.match(pattern)?.length ?? 0 }));
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total < fewestLetters) return unknown;
  const japanese = counts.some(({ language, count }) => language === 'ja' && count / total > 0.05);
  const best = counts.reduce((most, next) => (next.count > most.count ? next : most));
  if (japanese && best.language === 'zh') return { language: 'ja', confidence: 1 };
  if (best.language === byModel) return byModelOf(sample);
  if (best.language === byArabicLetters)
    return identifyArabicScript(sample.match(/\p{Script=Arabic}/gu)?.join('') ?? '');
  return { language: best.language, confidence: best.count / total };
};

import { eld } from 'eld/extrasmall';
import { arabicScriptLanguages } from './arabic-letters.js';
import type { PartLanguages, Segment } from './parts.js';
import { type Evidence, evidenceOfWord, sumOfEvidence } from './word-evidence.js';

/** Most texts here are Arabic, few Sindhi: a letter or two say little against that. The logarithm of odds. */
const prior: Readonly<Record<string, number>> = { ar: 1.5, sd: -1 };
const priorEvidence: Evidence = arabicScriptLanguages.map((language) => prior[language] ?? 0);
/** What a difference of 1 between the scores of the n-gram model is worth; it knows neither Pashto, Uyghur nor Sindhi. */
const modelWeight = 8;
const nameInModel: Readonly<Record<string, string>> = { ar: 'ar', fa: 'fa', ur: 'ur', ckb: 'ku' };
/** Beyond this the letters have said enough, and the model need not be asked. */
const sureMargin = 6;
/** By how much a sentence must differ from the language of the whole to be in another. */
const otherMargin = 4;
const fewestWordsOfOther = 3;

interface Ranked {
  readonly best: number;
  readonly margin: number;
}

const rank = (evidence: Evidence): Ranked => {
  const best = evidence.reduce((most, value, at) => (value > (evidence[most] ?? 0) ? at : most), 0);
  const second = Math.max(...evidence.filter((_, at) => at !== best));
  return { best, margin: (evidence[best] ?? 0) - second };
};

const modelEvidence = (words: readonly string[]): Evidence => {
  const scores = eld.detect(words.join(' ')).getScores();
  const known = Object.values(nameInModel).map((name) => scores[name] ?? 0);
  const mean = known.reduce((sum, score) => sum + score, 0) / known.length;
  return arabicScriptLanguages.map((language) => {
    const name = nameInModel[language];
    return name === undefined ? 0 : ((scores[name] ?? 0) - mean) * modelWeight;
  });
};

const confidenceOf = (margin: number): number => 1 / (1 + Math.exp(-margin));

/** The sentences of `segments` that are clearly in another language than the whole, by that language. */
const lettersOfOthers = (segments: readonly Segment[], evidences: readonly Evidence[], whole: number) => {
  const letters = new Map<string, number>();
  for (const [at, evidence] of evidences.entries()) {
    const segment = segments[at];
    const { best } = rank(evidence);
    const ahead = (evidence[best] ?? 0) - (evidence[whole] ?? 0);
    if (!segment || best === whole || ahead < otherMargin || segment.words.length < fewestWordsOfOther) continue;
    const language = arabicScriptLanguages[best] ?? 'ar';
    letters.set(language, (letters.get(language) ?? 0) + segment.letters);
  }
  return letters;
};

/** The languages of what is in Arabic script: letters that only some have, common words, and the n-gram model in doubt. */
export const identifyArabicScript = (segments: readonly Segment[]): PartLanguages => {
  const evidences = segments.map(({ words }) => sumOfEvidence(words.map(evidenceOfWord)));
  const total = sumOfEvidence([...evidences, priorEvidence]);
  const first = rank(total);
  const { best, margin } =
    first.margin >= sureMargin
      ? first
      : rank(sumOfEvidence([total, modelEvidence(segments.flatMap(({ words }) => words))]));
  return {
    language: arabicScriptLanguages[best] ?? 'ar',
    confidence: confidenceOf(margin),
    lettersOfOthers: lettersOfOthers(segments, evidences, best),
  };
};

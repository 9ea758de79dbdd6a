import { eld } from 'eld/extrasmall';
import { identifyArabicScript } from './arabic-script.js';
import type { TextIdentification } from './identification.js';
import { type Part, type PartLanguages, partsOf } from './parts.js';
import { byArabicLetters, byModel } from './scripts.js';

/** The beginning of a text says which language it is in; its middle and its end, whether there is another. In UTF-16 code units. */
const beginningLength = 2_000;
const laterLength = 500;
const fewestLetters = 3;
/** Less of another language is a name or a quotation. */
const fewestShare = 0.1;
/** Japanese mixes Kana into Han: so much of it makes a text Japanese. */
const kanaShare = 0.05;
/** Of a language that only sentences of another text are in. */
const otherConfidence = 0.9;

const unknown: TextIdentification = { language: 'und', confidence: 0, others: [] };
const none: ReadonlyMap<string, number> = new Map();

const sampleOf = (text: string): string => {
  if (text.length <= beginningLength + 2 * laterLength) return text;
  const middle = Math.floor((beginningLength + text.length - laterLength) / 2);
  return [
    text.slice(0, beginningLength),
    text.slice(middle, middle + laterLength),
    text.slice(text.length - laterLength),
  ].join('\n');
};

const byModelOf = ({ segments }: Part): PartLanguages => {
  const result = eld.detect(segments.flatMap(({ words }) => words).join(' '));
  if (result.language === '' || !result.isReliable()) return { language: 'und', confidence: 0, lettersOfOthers: none };
  return {
    language: result.language,
    confidence: result.getScores()[result.language] ?? 0,
    lettersOfOthers: none,
  };
};

const languagesOf = (part: Part): PartLanguages => {
  if (part.by === byModel) return byModelOf(part);
  if (part.by === byArabicLetters) return identifyArabicScript(part.segments);
  return { language: part.by, confidence: 1, lettersOfOthers: none };
};

/** Letters in Han count as Japanese where there is Kana among them. */
const withJapanese = (parts: readonly Part[]): readonly Part[] => {
  const japanese = parts.find(({ by }) => by === 'ja');
  const chinese = parts.find(({ by }) => by === 'zh');
  if (!japanese || !chinese || japanese.letters < kanaShare * chinese.letters) return parts;
  const joined = { ...japanese, letters: japanese.letters + chinese.letters };
  return [...parts.filter((part) => part !== japanese && part !== chinese), joined];
};

/**
 * Which language most of a text is written in, and which others are in it: by script where that is enough, by letters and
 * common words within Arabic script, else by the n-gram model.
 */
export const identifyLanguage = (text: string): TextIdentification => {
  const parts = withJapanese(partsOf(sampleOf(text).normalize('NFKC')));
  const total = parts.reduce((sum, { letters }) => sum + letters, 0);
  if (total < fewestLetters) return unknown;
  const letters = new Map<string, number>();
  const confidences = new Map<string, number>();
  for (const part of parts) {
    if (part.letters < fewestShare * total) continue;
    const found = languagesOf(part);
    let rest = part.letters;
    for (const [language, count] of found.lettersOfOthers) {
      letters.set(language, (letters.get(language) ?? 0) + count);
      rest -= count;
    }
    letters.set(found.language, (letters.get(found.language) ?? 0) + rest);
    confidences.set(found.language, Math.max(found.confidence, confidences.get(found.language) ?? 0));
  }
  const [first, ...rest] = [...letters].sort(([, a], [, b]) => b - a);
  if (!first || first[0] === 'und') return unknown;
  const [language, count] = first;
  return {
    language,
    confidence: (confidences.get(language) ?? otherConfidence) * (count / total),
    others: rest
      .map(([other, of]) => ({ language: other, share: of / total }))
      .filter(({ language: other, share }) => other !== 'und' && share >= fewestShare),
  };
};

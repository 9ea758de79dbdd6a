import { arabicScriptLanguages, languagesOfLetter } from './arabic-letters.js';
import { commonWords } from './common-words.js';

/** How strongly something speaks for each of the languages, in the order of `arabicScriptLanguages`: the logarithm of odds. */
export type Evidence = readonly number[];

const noEvidence = (): number[] => arabicScriptLanguages.map(() => 0);

/** What one letter that a language does not have says against it. */
const foreignLetter = -2;
/** Letters that an old keyboard or an editor of another language puts in place of others say less. */
const interchangeable = new Map([
  ...[...'كيىأ'].map((letter) => [letter, -0.5] as const),
  ...[...'کی'].map((letter) => [letter, -0.9] as const),
]);
/** A name or a quotation brings a foreign word into any language: no word says more against one than this. */
const foreignWord = -2.5;
const commonWord = 1.5;
const arabicArticle = 0.8;
const articleEvidence: Evidence = arabicScriptLanguages.map((language) => (language === 'ar' ? arabicArticle : 0));
const articles = /^[وفبك]?ال...|^[وف]?لل../u;

const foreignTo = (languages: ReadonlySet<string>, weight: number): Evidence =>
  arabicScriptLanguages.map((language) => (languages.has(language) ? 0 : weight));

const letterEvidence = new Map(
  Object.entries(languagesOfLetter).map(([letter, languages]) => [
    letter.charCodeAt(0),
    foreignTo(new Set(languages.split(' ')), interchangeable.get(letter) ?? foreignLetter),
  ]),
);

const wordEvidence = new Map<string, number[]>();

const noteCommonWord = (word: string, languages: readonly string[], weight: number): void => {
  if (wordEvidence.has(word)) return;
  wordEvidence.set(
    word,
    arabicScriptLanguages.map((language) => (languages.includes(language) ? weight / languages.length : 0)),
  );
};

const languagesOfWord = new Map<string, string[]>();
for (const [language, words] of Object.entries(commonWords)) {
  for (const word of words.split(' ')) languagesOfWord.set(word, [...(languagesOfWord.get(word) ?? []), language]);
}
for (const [word, languages] of languagesOfWord) noteCommonWord(word, languages, commonWord);
// Persian, Urdu and Pashto typed on a keyboard that has the Arabic yeh and kaf only.
for (const [word, languages] of languagesOfWord)
  noteCommonWord(word.replaceAll('ی', 'ي').replaceAll('ک', 'ك'), languages, commonWord / 2);

/** No word of the others begins with it. */
const hamzaOnYeh = 'ئ';
const hamzaAtBeginning = foreignTo(new Set(['ckb', 'ug']), foreignLetter);

const add = (sum: number[], evidence: Evidence): void => {
  for (let at = 0; at < evidence.length; at += 1) sum[at] = (sum[at] ?? 0) + (evidence[at] ?? 0);
};

const ofLetters = (word: string): number[] => {
  const sum = noEvidence();
  if (word.startsWith(hamzaOnYeh)) add(sum, hamzaAtBeginning);
  for (let at = 0; at < word.length; at += 1) {
    const evidence = letterEvidence.get(word.charCodeAt(at));
    if (evidence) add(sum, evidence);
  }
  for (let at = 0; at < sum.length; at += 1) sum[at] = Math.max(sum[at] ?? 0, foreignWord);
  return sum;
};

/** What a word in Arabic script says about the language it is in: by its letters, by being common in one, by its article. */
export const evidenceOfWord = (word: string): Evidence => {
  const sum = ofLetters(word);
  const common = wordEvidence.get(word);
  if (common) add(sum, common);
  if (articles.test(word)) add(sum, articleEvidence);
  return sum;
};

export const sumOfEvidence = (evidences: readonly Evidence[]): Evidence => {
  const sum = noEvidence();
  for (const evidence of evidences) add(sum, evidence);
  return sum;
};

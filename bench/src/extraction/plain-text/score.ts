import { arabicArticles } from './arabic-articles.js';
import { expectedFields, type PlainFields } from './expected-fields.js';
import { fundusArticles } from './fundus-articles.js';
import { generateText, type GeneratedText, type Preset } from './generate.js';
import { addCounts, noCounts, scoreText, type PlainCounts } from './score-text.js';
import { shortLineRule } from './short-line-rule.js';
import { readerWithoutOwnPublisher } from './without-own-publisher.js';

export interface PlainScore {
  readonly counts: Readonly<PlainCounts>;
  readonly title: number;
  /** Share of the standfirsts that were found, exactly. */
  readonly subtitle: number;
  readonly headings: number;
  /** Lines wrongly given as headings, as a share of the expected headings. */
  readonly headingsExtra: number;
  readonly captions: number;
  readonly paragraphF1: number;
}

export interface PlainScores {
  readonly overall: PlainScore;
  readonly byLanguage: Readonly<Record<string, PlainScore>>;
  /** The short-line rule on the same texts. */
  readonly shortLines: PlainScore;
}

export interface PlainTextOptions {
  /** The folder of the shared evaluation data. */
  readonly dataDir: string;
  /** Texts made of each article. */
  readonly variants: number;
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const plainScore = (counts: PlainCounts): PlainScore => ({
  counts,
  title: share(counts.titles, counts.texts),
  subtitle: share(counts.subtitlesFound, counts.subtitles),
  headings: share(counts.headingsFound, counts.headings),
  headingsExtra: counts.headings === 0 ? 0 : counts.headingsExtra / counts.headings,
  captions: share(counts.captionsFound, counts.captions),
  paragraphF1: share(2 * counts.paragraphsFound, counts.paragraphs + counts.paragraphsGiven),
});

export const generatedTexts = ({ dataDir, variants }: PlainTextOptions, preset: Preset): GeneratedText[] =>
  [...fundusArticles(dataDir), ...arabicArticles(dataDir)].flatMap((article) =>
    Array.from({ length: variants }, (_, variant) => generateText(article, preset, variant)),
  );

type Reader = (generated: GeneratedText) => PlainFields;

const summed = (texts: readonly GeneratedText[], read: Reader): Map<string, PlainCounts> => {
  const sums = new Map<string, PlainCounts>();
  for (const generated of texts) {
    const counts = scoreText(expectedFields(generated), read(generated));
    for (const key of ['', generated.article.language]) {
      const sum = sums.get(key) ?? noCounts();
      addCounts(sum, counts);
      sums.set(key, sum);
    }
  }
  return sums;
};

const scoresOf = (texts: readonly GeneratedText[], read: Reader): PlainScores => {
  const ours = summed(texts, read);
  return {
    overall: plainScore(ours.get('') ?? noCounts()),
    byLanguage: Object.fromEntries(
      [...ours].filter(([language]) => language !== '').map(([language, counts]) => [language, plainScore(counts)]),
    ),
    shortLines: plainScore(summed(texts, ({ text }) => shortLineRule(text)).get('') ?? noCounts()),
  };
};

/**
 * Scores generated plain texts: those the issue describes, and those with more habits of scrapers and sites.
 * The model of headings saw none of these articles. The model of standfirsts did: it is trained anew without the publisher.
 */
export const scorePlainText = (options: PlainTextOptions): Readonly<Record<Preset, PlainScores>> => {
  const read = readerWithoutOwnPublisher(options.dataDir);
  const of = (preset: Preset): PlainScores => scoresOf(generatedTexts(options, preset), read);
  return { described: of('described'), varied: of('varied') };
};

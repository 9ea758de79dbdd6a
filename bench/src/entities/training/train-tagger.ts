import { addDocument, FeatureLists, namesIn, packWeights, type PackedTagger } from '@khabar/entities/training';
import { textDescriber, type DescribedSentence, type DescribedText, type TrainingText } from './described-text.js';
import { fitPass, type FittedPass, type PassOptions } from './fit-pass.js';
import { calibrate, nameLikelihoods, type JudgedName } from './calibrate.js';

export interface TaggerOptions extends PassOptions {
  readonly language: string;
  readonly name: string;
  /** See `PackedTagger`. */
  readonly least: number;
  /** Parts that the first pass labels without having learnt from them, so that the second learns what to expect of it. */
  readonly folds: number;
  readonly log: (line: string) => void;
}

const without = <Item>(items: readonly Item[], fold: number, folds: number): Item[] =>
  items.filter((_, index) => foldOf(index, items.length, folds) !== fold);

/** Neighbours stay together: a fold is a run of texts. */
const foldOf = (index: number, count: number, folds: number): number => Math.floor((index * folds) / count);

const labelText = (pass: FittedPass, text: DescribedText): Uint8Array[] =>
  text.map(({ features }) => pass.label(features));

/** The text as the second pass sees it. */
const withDocument = (text: DescribedText, labels: readonly Uint8Array[]): DescribedSentence[] => {
  const labelled = text.map(({ types }, index) => ({ types, labels: labels[index] ?? new Uint8Array(types.length) }));
  const sinks = text.map(({ types }) => new FeatureLists(types.length));
  addDocument(labelled, (index) => sinks[index] as FeatureLists);
  return text.map((sentence, index) => ({
    ...sentence,
    features: sentence.features.map((features, word) =>
      Uint32Array.of(...features, ...(sinks[index]?.lists[word] ?? [])),
    ),
  }));
};

/** Each text labelled by a first pass that has not seen it. */
const labelledUnseen = (texts: readonly DescribedText[], options: TaggerOptions): Uint8Array[][] => {
  const passes = Array.from({ length: options.folds }, (_, fold) => {
    options.log(`first pass, without part ${fold + 1} of ${options.folds}`);
    return fitPass(without(texts, fold, options.folds).flat(), options);
  });
  return texts.map((text, index) => labelText(passes[foldOf(index, texts.length, options.folds)] as FittedPass, text));
};

const unseenLikelihoods = (texts: readonly DescribedSentence[][], options: TaggerOptions) =>
  [0, 1].flatMap((half) => {
    options.log(`second pass, without half ${half + 1}`);
    const weights = fitPass(without(texts, half, 2).flat(), options).weights();
    return nameLikelihoods(texts.filter((_, index) => foldOf(index, texts.length, 2) === half).flat(), weights);
  });

const share = (part: number, whole: number): string => (whole === 0 ? '0' : (part / whole).toFixed(3));

/** How good the second pass is on texts that neither pass has learned from: what to choose features and options by. */
const heldApart = (texts: readonly DescribedText[], found: readonly JudgedName[]): string => {
  const gold = texts.flat().reduce((count, { labels }) => count + namesIn(labels).length, 0);
  const right = found.filter((name) => name.right).length;
  return `held apart: F1 ${share(2 * right, found.length + gold)}, precision ${share(right, found.length)}, recall ${share(right, gold)}`;
};

/** Trains both passes, and measures on texts held apart how often names of a likelihood are right. Deterministic. */
export const trainTagger = (texts: readonly TrainingText[], options: TaggerOptions): PackedTagger => {
  const described = texts.map(textDescriber(options.language));
  options.log('first pass');
  const first = fitPass(described.flat(), options);
  const unseen = labelledUnseen(described, options);
  const secondTexts = described.map((text, index) => withDocument(text, unseen[index] ?? []));
  options.log('second pass');
  const second = fitPass(secondTexts.flat(), options);
  const gold = secondTexts.filter((text) => (text[0]?.weight ?? 0) >= 1);
  const judged = unseenLikelihoods(gold, options);
  options.log(heldApart(gold, judged));
  return {
    name: options.name,
    least: options.least,
    passes: [packWeights(first.weights()), packWeights(second.weights())],
    calibration: calibrate(judged),
  };
};

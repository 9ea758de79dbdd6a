import { labelCount } from '../crf/label-scheme.js';
import { wordDescriber } from '../features/describe-word.js';
import { featuresAt } from '../features/word-features.js';
import type { WordType } from '../features/word-type.js';
import type { FeatureTable, PassScores } from '../model/feature-table.js';

/** How far a word counts, in words. */
const reach = 2;
const places = 2 * reach + 1;

export interface ScoredWord {
  readonly type: WordType;
  /** What the word says of the words around it: `[(place + 2) * labelCount + label]`, `place` being where it stands from theirs. */
  readonly scores: PassScores;
}

/** Words kept at most: texts use the same ones again and again, and their scores are most of the work. */
const mostKept = 30_000;

/** Words of a language, each described and scored once. */
export class ScoredWords {
  private kept = new Map<string, ScoredWord>();
  private readonly describe: (surface: string) => WordType;

  constructor(
    language: string,
    private readonly table: FeatureTable,
  ) {
    this.describe = wordDescriber(language);
  }

  all(surfaces: readonly string[]): ScoredWord[] {
    return surfaces.map((surface) => this.kept.get(surface) ?? this.score(surface));
  }

  private score(surface: string): ScoredWord {
    if (this.kept.size >= mostKept) this.kept = new Map();
    const type = this.describe(surface);
    const scores = { first: new Float32Array(places * labelCount), second: new Float32Array(places * labelCount) };
    for (let place = -reach; place <= reach; place += 1)
      for (const hash of featuresAt(type, place)) this.table.addBoth(hash, scores, (place + reach) * labelCount);
    const word = { type, scores };
    this.kept.set(surface, word);
    return word;
  }
}

/** What the words of a sentence say of each other, by themselves. */
export const sumOfWords = (words: readonly ScoredWord[]): PassScores => {
  const size = words.length * labelCount;
  const sums = { first: new Float32Array(size), second: new Float32Array(size) };
  for (let index = 0; index < words.length; index += 1) {
    const { first, second } = (words[index] as ScoredWord).scores;
    const from = Math.max(0, index - reach);
    const until = Math.min(words.length - 1, index + reach);
    for (let other = from; other <= until; other += 1) {
      let at = other * labelCount;
      let said = (index - other + reach) * labelCount;
      for (const end = said + labelCount; said < end; said += 1, at += 1) {
        sums.first[at] = (sums.first[at] as number) + (first[said] as number);
        sums.second[at] = (sums.second[at] as number) + (second[said] as number);
      }
    }
  }
  return sums;
};

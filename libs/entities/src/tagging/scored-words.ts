import { labelCount } from '../crf/label-scheme.js';
import { wordDescriber } from '../features/describe-word.js';
import { featuresAt } from '../features/word-features.js';
import type { WordType } from '../features/word-type.js';
import type { PassModel } from '../model/pass-model.js';

export interface ScoredWord {
  readonly type: WordType;
  /** By pass, what the word says of the word at -2, -1, 0, 1, 2 from itself: `[(2 - distance) * labelCount + label]`. */
  readonly scores: readonly [Float32Array, Float32Array];
}

/** Words kept at most: texts use the same ones again and again, and their scores are most of the work. */
const mostKept = 30_000;

export class ScoredWords {
  private kept = new Map<string, ScoredWord>();
  private readonly describe: (surface: string) => WordType;

  constructor(
    language: string,
    private readonly models: readonly [PassModel, PassModel],
  ) {
    this.describe = wordDescriber(language);
  }

  all(surfaces: readonly string[]): ScoredWord[] {
    return surfaces.map((surface) => this.get(surface));
  }

  private get(surface: string): ScoredWord {
    const known = this.kept.get(surface);
    if (known) return known;
    if (this.kept.size >= mostKept) this.kept = new Map();
    const type = this.describe(surface);
    const [first, second] = this.models;
    const word: ScoredWord = { type, scores: [this.score(type, first), this.score(type, second)] };
    this.kept.set(surface, word);
    return word;
  }

  private score(type: WordType, model: PassModel): Float32Array {
    const scores = new Float32Array(5 * labelCount);
    for (let offset = -2; offset <= 2; offset += 1)
      model.addAll(featuresAt(type, offset), scores, (offset + 2) * labelCount);
    return scores;
  }
}

import { labelCount, mayBegin, mayEnd, mayFollow, outside } from './label-scheme.js';

/** What a model says of neighbouring labels: `scores[before * labelCount + label]`. */
export type Transitions = Float32Array;

const impossible = -1e30;

const allowed: readonly (readonly number[])[] = Array.from({ length: labelCount }, (_, label) =>
  Array.from({ length: labelCount }, (__, before) => before).filter((before) => mayFollow(before, label)),
);

/** `allowed`, flat: the labels that may stand before each label. */
const firsts = Int32Array.from([0, ...allowed.map((_, label) => allowed.slice(0, label + 1).flat().length)]);
const befores = Int32Array.from(allowed.flat());

const canBegin = Array.from({ length: labelCount }, (_, label) => mayBegin(label));
const canEnd = Array.from({ length: labelCount }, (_, label) => mayEnd(label));

/** The room that decoding needs, kept from one sentence to the next. */
export class Lattice {
  private forwards = new Float32Array(0);
  private steps = new Uint8Array(0);

  /**
   * The likeliest well-formed labels (Viterbi).
   * @param scores `scores[word * labelCount + label]`
   */
  decode(scores: Float32Array, words: number, transitions: Transitions): Uint8Array {
    const labels = new Uint8Array(words);
    if (words === 0) return labels;
    this.reserve(words);
    const { forwards, steps } = this;
    for (let label = 0; label < labelCount; label += 1)
      forwards[label] = canBegin[label] ? (scores[label] as number) : impossible;
    for (let word = 1; word < words; word += 1) this.step(scores, word, transitions);
    const last = (words - 1) * labelCount;
    let best = outside;
    for (let label = 1; label < labelCount; label += 1)
      if (canEnd[label] && (forwards[last + label] as number) > (forwards[last + best] as number)) best = label;
    for (let word = words - 1; word >= 0; word -= 1) {
      labels[word] = best;
      best = steps[word * labelCount + best] as number;
    }
    return labels;
  }

  private step(scores: Float32Array, word: number, transitions: Transitions): void {
    const { forwards, steps } = this;
    const row = word * labelCount;
    const rowBefore = row - labelCount;
    for (let label = 0; label < labelCount; label += 1) {
      let best = impossible;
      let from = outside;
      const until = firsts[label + 1] as number;
      for (let index = firsts[label] as number; index < until; index += 1) {
        const before = befores[index] as number;
        const score = (forwards[rowBefore + before] as number) + (transitions[before * labelCount + label] as number);
        if (score > best) {
          best = score;
          from = before;
        }
      }
      forwards[row + label] = best + (scores[row + label] as number);
      steps[row + label] = from;
    }
  }

  private reserve(words: number): void {
    const size = words * labelCount;
    if (this.forwards.length >= size) return;
    this.forwards = new Float32Array(size * 2);
    this.steps = new Uint8Array(size * 2);
  }
}

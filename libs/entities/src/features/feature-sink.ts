/** Takes the features of the words of a sentence, one by one: so that none is kept where each is only looked up. */
export interface FeatureSink {
  /** @param word its index; what is said of places outside of the sentence counts for nothing */
  add(word: number, hash: number): void;
}

/** Keeps the features of each word. */
export class FeatureLists implements FeatureSink {
  readonly lists: number[][];

  constructor(words: number) {
    this.lists = Array.from({ length: words }, () => []);
  }

  add(word: number, hash: number): void {
    this.lists[word]?.push(hash);
  }
}

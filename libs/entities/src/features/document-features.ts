import { entityTypes, labelCount, outside, position, positionOfLabel, typeOfLabel } from '../crf/label-scheme.js';
import { both, featureAt, featureHash } from './feature-hash.js';
import type { FeatureSink } from './feature-sink.js';
import { addTopics, topicsAround } from './topic-features.js';
import type { WordType } from './word-type.js';

/** A sentence that a first pass has labelled. */
export interface LabelledSentence {
  readonly types: readonly WordType[];
  readonly labels: Uint8Array;
}

/** Sentences before and after, in which the other occurrences of a word count. */
export const documentReach = 15;

/** Ways in which a word occurs: outside of names, or of each type alone, as its first word, or as a later one. */
const waysPerType = 3;
const wayCount = 1 + entityTypes.length * waysPerType;

const wayOf = Uint8Array.from({ length: labelCount }, (_, label) => {
  if (label === outside) return 0;
  const where = positionOfLabel(label);
  const way = where === position.single ? 0 : where === position.begin ? 1 : 2;
  return 1 + typeOfLabel(label) * waysPerType + way;
});

/** How often a word occurs in each way, and in all. */
interface Counts {
  readonly ways: Int32Array;
  all: number;
}

/** Counts of the ways in which words occur in the sentences within reach; the window is moved on, not counted anew. */
class Occurrences {
  private readonly counts = new Map<string, Counts>();

  add({ types, labels }: LabelledSentence, by: 1 | -1): void {
    for (let index = 0; index < types.length; index += 1) {
      const { keys, isPunctuation } = types[index] as WordType;
      if (isPunctuation) continue;
      const way = wayOf[labels[index] ?? outside] as number;
      for (let reading = 0; reading < keys.length; reading += 1) this.count(keys[reading] as string, way, by);
    }
  }

  of(key: string): Counts | undefined {
    return this.counts.get(key);
  }

  private count(key: string, way: number, by: 1 | -1): void {
    let counts = this.counts.get(key);
    if (!counts) this.counts.set(key, (counts = { ways: new Int32Array(wayCount), all: 0 }));
    counts.ways[way] = (counts.ways[way] as number) + by;
    counts.all += by;
  }
}

const most = 4;
const bucketOf = (count: number): number => Math.min(count, most);
/** In quarters. */
const shareOf = (part: number, whole: number): number => Math.round((most * part) / whole);

const hashes = {
  share: featureHash('document/share'),
  count: featureHash('document/count'),
  names: featureHash('document/names'),
  sort: featureHash('document/sort'),
  label: featureHash('label'),
};

const bareBit = 64;

interface Place {
  readonly word: number;
  readonly type: WordType;
  /** Of the word itself, which does not count. */
  readonly own: number;
}

/** How often the word occurs otherwise; nothing where it occurs nowhere else. */
const addOccurrences = (sink: FeatureSink, { word, type, own }: Place, occurrences: Occurrences): void => {
  if (type.isPunctuation) return;
  for (let reading = 0; reading < type.keys.length; reading += 1) {
    const counts = occurrences.of(type.keys[reading] as string);
    // The word itself is one of them.
    const all = (counts?.all ?? 0) - 1;
    if (!counts || all <= 0) continue;
    const { ways } = counts;
    const bare = reading === 0 ? 0 : bareBit;
    let names = 0;
    const inNames = counts.all - (ways[0] as number);
    for (let way = 1; inNames > 0 && way < wayCount; way += 1) {
      const count = (ways[way] as number) - (way === own ? 1 : 0);
      if (count <= 0) continue;
      names += count;
      sink.add(word, both(both(hashes.share, bare + way), shareOf(count, all)));
      sink.add(word, both(both(hashes.count, bare + way), bucketOf(count)));
    }
    const share = shareOf(names, all);
    sink.add(word, both(both(hashes.names, bare + share), bucketOf(all)));
    if (bare === 0 || names > 0) sink.add(word, both(both(hashes.sort, type.sortHash), share));
  }
};

const none = labelCount;
const labelHashes = Uint32Array.from({ length: labelCount + 1 }, (_, label) => both(hashes.label, label));

/** What the first pass made of the word and of its neighbours. */
const addLabels = (sink: FeatureSink, labels: Uint8Array, word: number): void => {
  const at = (offset: number): number => labelHashes[labels[word + offset] ?? none] as number;
  const [before, here, after] = [at(-1), at(0), at(1)];
  sink.add(word, featureAt(at(-2), -2));
  sink.add(word, featureAt(before, -1));
  sink.add(word, here);
  sink.add(word, featureAt(after, 1));
  sink.add(word, featureAt(at(2), 2));
  sink.add(word, featureAt(both(before, here), 3));
  sink.add(word, featureAt(both(here, after), 4));
  sink.add(word, featureAt(both(both(before, here), after), 5));
};

/**
 * Features for a second pass: what the first pass made of the words, and of their other occurrences near by.
 * @param sinkOf gives the sink of a sentence; sentences come in order, each once
 */
export const addDocument = (
  sentences: readonly LabelledSentence[],
  sinkOf: (sentence: number) => FeatureSink,
): void => {
  const occurrences = new Occurrences();
  for (const sentence of sentences.slice(0, documentReach)) occurrences.add(sentence, 1);
  const topics = topicsAround(sentences);
  sentences.forEach((sentence, index) => {
    const coming = sentences[index + documentReach];
    if (coming) occurrences.add(coming, 1);
    const gone = sentences[index - documentReach - 1];
    if (gone) occurrences.add(gone, -1);
    const sink = sinkOf(index);
    const around = topics[index] ?? [];
    sentence.types.forEach((type, word) => {
      addLabels(sink, sentence.labels, word);
      addTopics(sink, sentence, { word, around });
      addOccurrences(sink, { word, type, own: wayOf[sentence.labels[word] ?? outside] as number }, occurrences);
    });
  });
};

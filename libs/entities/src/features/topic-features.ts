import { outside } from '../crf/label-scheme.js';
import { both, featureHash } from './feature-hash.js';
import type { FeatureSink } from './feature-sink.js';
import type { LabelledSentence } from './document-features.js';
import { topics } from './topic-words.js';

/** Sentences before and after that tell the topic of one. */
const topicReach = 4;
/** So many words of a topic make it the topic; and so many make it certain. */
const few = 3;
const many = 8;

const hashes = {
  topic: featureHash('topic'),
  label: featureHash('topic/label'),
  sort: featureHash('topic/sort'),
  before: featureHash('topic/before'),
  after: featureHash('topic/after'),
  edge: featureHash('edge'),
};

const countOf = ({ types }: LabelledSentence): number[] => {
  const counts = topics.map(() => 0);
  for (const { topic } of types) if (topic >= 0) counts[topic] = (counts[topic] ?? 0) + 1;
  return counts;
};

const strengthOf = (count: number): number => {
  if (count < few) return 0;
  return count < many ? 1 : 2;
};

/** Of each sentence, hashes of the topics that the sentences around it tell. */
export const topicsAround = (sentences: readonly LabelledSentence[]): number[][] => {
  const counts = sentences.map(countOf);
  const sums = topics.map(() => 0);
  const add = (index: number, by: 1 | -1): void =>
    counts[index]?.forEach((count, topic) => (sums[topic] = (sums[topic] ?? 0) + by * count));
  for (let index = 0; index < topicReach; index += 1) add(index, 1);
  return sentences.map((_, index) => {
    add(index + topicReach, 1);
    add(index - topicReach - 1, -1);
    return sums.flatMap((count, topic) => {
      const strength = strengthOf(count);
      return strength === 0 ? [] : [both(both(hashes.topic, topic), strength)];
    });
  });
};

/** What the topic makes of a word: with what the first pass made of it, with what sort it is, and with its neighbours. */
export const addTopics = (
  sink: FeatureSink,
  { types, labels }: LabelledSentence,
  { word, around }: { readonly word: number; readonly around: readonly number[] },
): void => {
  for (const topic of around) {
    sink.add(word, both(both(hashes.label, topic), labels[word] ?? outside));
    sink.add(word, both(both(hashes.sort, topic), types[word]?.sortHash ?? hashes.edge));
    sink.add(word, both(both(hashes.before, topic), types[word - 1]?.formHash ?? hashes.edge));
    sink.add(word, both(both(hashes.after, topic), types[word + 1]?.sortHash ?? hashes.edge));
  }
};

import { labelCount } from '../crf/label-scheme.js';
import type { FeatureSink } from '../features/feature-sink.js';
import type { FeatureTable, PassScores } from '../model/feature-table.js';

/** Adds features to the scores of both passes as they come. */
export const bothPasses = (table: FeatureTable, scores: PassScores): FeatureSink => {
  const size = scores.first.length;
  return {
    add: (word, hash) => {
      const at = word * labelCount;
      if (at >= 0 && at < size) table.addBoth(hash, scores, at);
    },
  };
};

/** Adds features to the scores of the second pass as they come. */
export const secondPass = (table: FeatureTable, scores: Float32Array): FeatureSink => ({
  add: (word, hash) => {
    const at = word * labelCount;
    if (at >= 0 && at < scores.length) table.addSecond(hash, scores, at);
  },
});

import type { BoostedTrees } from '@khabar/extraction/plain-text';
import { boost, type BoostSettings } from './boost.js';
import type { Sample } from './sample.js';

export const foldCount = 8;

/** For each publisher a model that saw no sample of it: publishers are held out by folds. */
export const modelsWithoutPublisher = (
  samples: readonly Sample[],
  settings: BoostSettings,
): ((publisher: string) => BoostedTrees | undefined) => {
  const publishers = [...new Set(samples.map(({ group }) => group))];
  const foldOf = new Map(publishers.map((publisher, index) => [publisher, index % foldCount]));
  const models = Array.from({ length: foldCount }, (_, fold) => {
    const others = samples.filter(({ group }) => foldOf.get(group) !== fold);
    return others.length === 0 ? undefined : boost(others, settings);
  });
  // What gave no sample was trained on by none.
  return (publisher) => models[foldOf.get(publisher) ?? 0];
};

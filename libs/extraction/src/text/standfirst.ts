import { probabilityOf } from '../learned/boosted-trees.js';
import { standfirstFeatures, type StandfirstCandidate } from './standfirst-features.js';
import { standfirstModel } from './standfirst-model.js';

const likely = 0.5;
const longestStandfirst = 700;

/** Whether the first line below the title is a standfirst, where no date parts it from the first paragraph. */
export const isLooseStandfirst = (candidate: StandfirstCandidate): boolean => {
  const [first, second] = candidate.lines;
  if (first === undefined || second === undefined || first.text.length > longestStandfirst) return false;
  const features = standfirstFeatures(candidate);
  // A page that prints its date right below the title goes on with its first paragraph, unless the line is no sentence.
  if (candidate.belowDate && features['stop'] === 1) return false;
  return (
    probabilityOf(
      standfirstModel,
      standfirstModel.features.map((name) => features[name] ?? 0),
    ) >= likely
  );
};

import { probabilityOf, type BoostedTrees } from '../learned/boosted-trees.js';
import { standfirstFeatures, type StandfirstCandidate } from './standfirst-features.js';
import { standfirstModel } from './standfirst-model.js';

/** A standfirst taken for a paragraph loses more than a paragraph taken for a standfirst. */
const likely = 0.4;
/** Below a date first paragraphs are more common. */
const likelyBelowDate = 0.5;
const longestStandfirst = 700;

/**
 * Whether the first line below the title is a standfirst, where no date parts it from the first paragraph.
 * @param model the shipped one, or one that was trained without the publisher of the text, for measuring
 */
export const isLooseStandfirst = (candidate: StandfirstCandidate, model: BoostedTrees = standfirstModel): boolean => {
  const [first, second] = candidate.lines;
  if (first === undefined || second === undefined || first.text.length > longestStandfirst) return false;
  const features = standfirstFeatures(candidate);
  // The story begins at `BEIRUT (Reuters) -`.
  if (features['dateline'] === 1) return false;
  if (features['next dateline'] === 1) return true;
  // A page that prints its date right below the title goes on with its first paragraph, unless the line is no sentence.
  if (candidate.belowDate && features['stop'] === 1) return false;
  return (
    probabilityOf(
      model,
      model.features.map((name) => features[name] ?? 0),
    ) >= (candidate.belowDate ? likelyBelowDate : likely)
  );
};

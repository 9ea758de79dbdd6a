import { foldTerm } from '@khabar/language/analysis';

/** Words recur, and folding costs more than a look-up; what the fold of a word is never changes. */
const folds = new Map<string, string>();
const mostKept = 60_000;
const longestKept = 40;

/** `foldTerm`, remembered for the words that recur. */
export const foldWord = (surface: string): string => {
  const kept = folds.get(surface);
  if (kept !== undefined) return kept;
  const folded = foldTerm(surface);
  if (surface.length <= longestKept) {
    if (folds.size >= mostKept) folds.clear();
    folds.set(surface, folded);
  }
  return folded;
};

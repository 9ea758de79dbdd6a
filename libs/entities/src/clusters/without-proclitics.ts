import { cliticSplits, foldTerm } from '@khabar/language/analysis';
import { frequencyOf } from '../gazetteers/word-frequency.js';

/** A word as the classes take it: what is attached before it, and the word itself. All folded by `foldTerm`. */
export interface BareWord {
  readonly proclitics: readonly string[];
  readonly stem: string;
}

const article = 'ال';

/**
 * Takes proclitics off where what remains is the more frequent word: وزير stays, وقال is و and قال. The article stays with
 * its word, as in لل for ل and ال. In languages without proclitics every word stays as it is.
 */
export const withoutProclitics = (language: string): ((folded: string) => BareWord) => {
  const frequency = frequencyOf(language);
  return (folded) => {
    let best: BareWord = { proclitics: [], stem: folded };
    let most = frequency(folded);
    for (const { proclitics, stem, enclitic } of cliticSplits(folded)) {
      if (enclitic !== undefined) continue;
      const definite = proclitics.at(-1) === article;
      const attached = definite ? proclitics.slice(0, -1) : proclitics;
      if (attached.length === 0) continue;
      const bare = foldTerm(definite ? article + stem : stem);
      const often = frequency(bare);
      if (often <= most) continue;
      most = often;
      best = { proclitics: attached, stem: bare };
    }
    return best;
  };
};

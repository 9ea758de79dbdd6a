import { foldTerm } from '@khabar/language/analysis';
import type { PlacedEntity, SentenceView } from '../sentence-view.js';
import { WordRole } from '../words/word-roles.js';

/** Prepositions written together with the word they govern, behind “and” too. */
const proclitics = new Set(['ل', 'ب', 'ك', 'ول', 'وب', 'وك', 'فل', 'فب', 'لل', 'ولل']);
const longestProclitic = 4;

/** A name behind a preposition is no subject. */
export const isGoverned = ({ sentence, kinds }: SentenceView, { first, start }: PlacedEntity): boolean => {
  const word = sentence.words[first];
  if (word && word.start < start && start - word.start <= longestProclitic) {
    if (proclitics.has(foldTerm(word.surface.slice(0, start - word.start)))) return true;
  }
  const before = kinds[first - 1];
  return before?.role === WordRole.preposition || before?.role === WordRole.aside;
};

import { sentencesOf } from '@khabar/language/analysis';
import type { TaughtName } from '../teacher/taught-name.js';
import { conllName } from './conll-name.js';
import type { GuessedSentence, NameInSentence } from './name-in-sentence.js';
import { typesOfOntoNotes } from './types-of-ontonotes.js';

/** The sentences of a text as our own splitter finds them, with the names of the teacher on their tokens. */
export const guessedSentences = (text: string, taught: readonly TaughtName[]): GuessedSentence[] => {
  let at = 0;
  return sentencesOf(text).map(({ words, start, end }) => {
    const tokens = words.map(({ surface }) => surface);
    const names: NameInSentence[] = [];
    while (at < taught.length && (taught[at]?.end ?? 0) <= start) at += 1;
    for (let next = at; next < taught.length; next += 1) {
      const { start: begins = 0, end: ends = 0, label = '' } = taught[next] ?? {};
      if (begins >= end) break;
      const type = typesOfOntoNotes.get(label);
      const from = words.findIndex((word) => word.end > begins);
      const to = words.findLastIndex((word) => word.start < ends) + 1;
      const name = type && from >= (names.at(-1)?.to ?? 0) && conllName(tokens, { from, to, type });
      if (name) names.push(name);
    }
    return { tokens, names };
  });
};

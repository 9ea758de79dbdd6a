import { frequencyOf } from './gazetteers/index.js';
import { foldWord } from './joining/fold-word.js';
import { furtherMentions, mendMentions, type MentionedText } from './joining/index.js';
import type { Mention } from './mentions/mention.js';
import { modelNameOf } from './tagging/taggers.js';

const inOrder = (mentions: readonly Mention[]): Mention[] => mentions.toSorted((one, other) => one.start - other.start);

/** From so frequent a word on, a surname is more often the word: جمعة, دين. Half steps of the Zipf scale. */
const commonWord = 5;

/**
 * A model has seen the other occurrences of a name itself, and where it passes one over it is mostly right: but for organisations in
 * short, and for surnames that are no words.
 */
const isMissed = ({ text, language }: MentionedText): ((mention: Mention) => boolean) => {
  if (modelNameOf(language) === undefined) return () => true;
  const frequency = frequencyOf(language.split('-', 1)[0] ?? '');
  return ({ type, start, end }) =>
    type === 'organisation' || (type === 'person' && frequency(foldWord(text.slice(start, end))) < commonWord);
};

/**
 * What a first pass found, put right where it cut a name, with what is named again; in order, none within another.
 */
export const completedMentions = (given: MentionedText): Mention[] => {
  const mended = inOrder(mendMentions(given));
  return inOrder([...mended, ...furtherMentions({ ...given, mentions: mended }).filter(isMissed(given))]);
};

import { furtherMentions, mendMentions, type MentionedText } from './joining/index.js';
import type { Mention } from './mentions/mention.js';
import { modelNameOf } from './tagging/taggers.js';

const inOrder = (mentions: readonly Mention[]): Mention[] => mentions.toSorted((one, other) => one.start - other.start);

/**
 * What a first pass found, put right where it cut a name, with what is named again; in order, none within another. A model has
 * seen the other occurrences of persons and places itself, and where it passes one over it is mostly right: from it only organisations in
 * short are still to be found.
 */
export const completedMentions = (given: MentionedText): Mention[] => {
  const mended = inOrder(mendMentions(given));
  const further = furtherMentions({ ...given, mentions: mended });
  const missed =
    modelNameOf(given.language) !== undefined ? further.filter(({ type }) => type === 'organisation') : further;
  return inOrder([...mended, ...missed]);
};

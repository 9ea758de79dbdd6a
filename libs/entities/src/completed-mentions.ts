import { furtherMentions, mendMentions, type MentionedText } from './joining/index.js';
import type { Mention } from './mentions/mention.js';
import { knownBeside } from './without-model/known-beside.js';

const inOrder = (mentions: readonly Mention[]): Mention[] => mentions.toSorted((one, other) => one.start - other.start);

/**
 * What a first pass found, put right where it cut a name, with the well-known names that it passed over and with what is named
 * again; in order, none within another.
 */
export const completedMentions = (given: MentionedText): Mention[] => {
  const mended = mendMentions(given);
  const first = inOrder([...mended, ...knownBeside(given.sentences, mended, given.language)]);
  return inOrder([...first, ...furtherMentions({ ...given, mentions: first })]);
};

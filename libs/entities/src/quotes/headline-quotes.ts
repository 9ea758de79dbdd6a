import type { Told } from './reported-clauses.js';
import type { SentenceView } from './sentence-view.js';
import { WordRole } from './words/word-roles.js';

const longestHeadline = 30;
const longestLead = 10;
const fewestWords = 3;

const stop = /[.!?؟。]/;

/** `Merkel to Macron: the talks have failed`: a line without a full stop that begins with a person and goes on behind a colon. */
export const toldInHeadline = ({ sentence: { words }, kinds, named }: SentenceView): Told[] => {
  const [speaker] = named;
  const last = words.at(-1);
  if (!last || !speaker || speaker.first !== 0 || speaker.entity.type !== 'person' || words.length > longestHeadline)
    return [];
  const colon = kinds.findIndex(({ role }) => role === WordRole.colon);
  const first = words[colon + 1];
  if (colon < 0 || colon > longestLead || !first || words.length - colon - 1 < fewestWords) return [];
  if (stop.test(last.surface) || kinds.slice(0, colon).some(({ role }) => role === WordRole.stop)) return [];
  return [{ kind: 'direct', start: first.start, end: last.end, speaker: speaker.entity }];
};

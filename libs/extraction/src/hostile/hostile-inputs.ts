import { hostileHeads } from './hostile-heads.js';
import { hostileMarkup } from './hostile-markup.js';
import { hostileRuns, hostileTextRuns } from './hostile-runs.js';
import { hostileCharacters, hostileTexts } from './hostile-texts.js';

/** What a page or text tries to break an extractor by, and its content; made on demand, for it is large. */
export interface HostileInput {
  readonly name: string;
  readonly mediaType: 'text/html' | 'text/plain';
  readonly content: () => string;
}

const pages = (makers: Readonly<Record<string, () => string>>): HostileInput[] =>
  Object.entries(makers).map(([name, content]) => ({ name, mediaType: 'text/html', content }));

const texts = (makers: Readonly<Record<string, () => string>>): HostileInput[] =>
  Object.entries(makers).map(([name, content]) => ({ name, mediaType: 'text/plain', content }));
/** Pages and texts that are as deep, wide, long or broken as can be, all within eight million characters. */
export const hostileInputs: readonly HostileInput[] = [
  ...pages({ ...hostileMarkup, ...hostileHeads, ...hostileCharacters, ...hostileRuns }),
  ...texts({ ...hostileTexts, ...hostileTextRuns }),
];

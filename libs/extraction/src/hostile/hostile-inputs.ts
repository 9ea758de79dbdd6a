import { hostileCrowds } from './hostile-crowds.js';
import { hostileHeads } from './hostile-heads.js';
import { hostileMarkup } from './hostile-markup.js';
import { hostileRuns, hostileTextRuns } from './hostile-runs.js';
import { hostileCharacters, hostileTexts } from './hostile-texts.js';

/** What a page or text tries to break an extractor by, and its content; made on demand, for it is large. */
export interface HostileInput {
  readonly name: string;
  readonly mediaType: 'text/html' | 'text/plain';
  readonly content: () => string;
  /** Has as many elements as a page may have; the tests take a few of these, the bench all. */
  readonly crowd: boolean;
}

const pages = (makers: Readonly<Record<string, () => string>>): HostileInput[] =>
  Object.entries(makers).map(([name, content]) => ({
    name,
    mediaType: 'text/html',
    content,
    crowd: Object.hasOwn(hostileCrowds, name),
  }));

const texts = (makers: Readonly<Record<string, () => string>>): HostileInput[] =>
  Object.entries(makers).map(([name, content]) => ({ name, mediaType: 'text/plain', content, crowd: false }));
/** Pages and texts that are as deep, wide, long or broken as can be, all within eight million characters. */
export const hostileInputs: readonly HostileInput[] = [
  ...pages({ ...hostileMarkup, ...hostileCrowds, ...hostileHeads, ...hostileCharacters, ...hostileRuns }),
  ...texts({ ...hostileTexts, ...hostileTextRuns }),
];

import type { Mention } from '@khabar/entities';

type Type = Mention['type'];

/** Colours of ECMA-48 that stand on dark and light screens. */
const codes: Readonly<Record<Type, number>> = { person: 36, place: 32, organisation: 35, misc: 33 };

const escape = '\u001b[';

/** How a name of a type is set apart in a text. */
export type Mark = (type: Type, name: string) => string;

export const inColour: Mark = (type, name) => `${escape}1;${codes[type]}m${name}${escape}0m`;

const letters: Readonly<Record<Type, string>> = { person: 'PER', place: 'LOC', organisation: 'ORG', misc: 'MISC' };

/** For screens without colours: brackets, and the type behind the name. Isolates keep either side in its own direction. */
export const inBrackets: Mark = (type, name) => `[\u2068${name}\u2069 ${letters[type]}]`;

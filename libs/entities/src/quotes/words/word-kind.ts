import { foldTerm } from '@khabar/language/analysis';
import type { SpeechVerb } from '../verbs/speech-verb.js';
import { speechVerbsOf } from '../verbs/speech-verbs.js';
import { roleWords } from './role-words.js';
import { WordRole, type NamedRole } from './word-roles.js';

export interface WordKind {
  readonly folded: string;
  readonly role: WordRole;
  readonly verb: SpeechVerb | undefined;
}

/** Looks every word up once, however often it stands in the text. */
export type WordKinds = (surface: string) => WordKind;

const signs: Readonly<Record<string, WordRole>> = {
  '،': WordRole.comma,
  ',': WordRole.comma,
  ':': WordRole.colon,
  ';': WordRole.stop,
  '؛': WordRole.stop,
  '(': WordRole.stop,
  ')': WordRole.stop,
  '–': WordRole.stop,
  '—': WordRole.stop,
  '-': WordRole.stop,
};

const tables = new Map<string, ReadonlyMap<string, WordRole>>();

const rolesOf = (language: string): ReadonlyMap<string, WordRole> => {
  const known = tables.get(language);
  if (known) return known;
  const made = new Map(Object.entries(signs));
  const named = Object.entries(roleWords[language] ?? {}) as [NamedRole, string][];
  for (const [role, words] of named) for (const word of words.split(' ')) made.set(foldTerm(word), WordRole[role]);
  if (language in roleWords) tables.set(language, made);
  return made;
};

/** “And”, “so”, written together with the word behind them: وفي, فإن. */
const joined = new Set(['و', 'ف']);

const roleOf = (roles: ReadonlyMap<string, WordRole>, folded: string): WordRole =>
  roles.get(folded) ?? (joined.has(folded.charAt(0)) ? roles.get(folded.slice(1)) : undefined) ?? WordRole.none;

/** @param language primary subtag */
export const wordKindsOf = (language: string): WordKinds => {
  const verbs = speechVerbsOf(language);
  const roles = rolesOf(language);
  const known = new Map<string, WordKind>();
  return (surface) => {
    const found = known.get(surface);
    if (found) return found;
    const folded = foldTerm(surface) || surface;
    const made = { folded, role: roleOf(roles, folded), verb: verbs.get(folded) };
    known.set(surface, made);
    return made;
  };
};

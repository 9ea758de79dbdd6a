import type { Sentence } from '@khabar/language/analysis';
import type { Mention } from '../mentions/mention.js';
import { attachRoles, type Attached } from './attach-roles.js';
import { roleKey } from './role-key.js';
import { rolesBySentence } from './occupations-in.js';
import type { RoleSpan } from './role-span.js';

/** A role of a person where the text gives it. */
export interface PersonRole extends RoleSpan {
  /** As the text gives it: رئيس مجلس الوزراء العراقي. */
  readonly text: string;
  readonly person: Mention;
  /** How it was attached: beside the name, or because it is said of that person elsewhere in the text. */
  readonly by: 'apposition' | 'repetition';
}

export interface RoleText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In order, none within another. */
  readonly mentions: readonly Mention[];
  /** BCP 47. */
  readonly language: string;
}

/** The roles that a text gives to persons, in order: before the name, behind it, and standing alone elsewhere. */
export const rolesOf = ({ text, sentences, mentions, language }: RoleText): PersonRole[] => {
  const attached: Attached[] = [];
  const alone: RoleSpan[] = [];
  for (const sentence of rolesBySentence(sentences, mentions, language)) {
    const found = attachRoles(sentence, language);
    attached.push(...found);
    const isUsed = (role: RoleSpan): boolean =>
      found.some(({ role: used }) => used.start <= role.start && role.end <= used.end);
    alone.push(...sentence.roles.filter((role) => !isUsed(role)));
  }
  const textOf = ({ start, end }: RoleSpan): string => text.slice(start, end);
  const personBy = new Map<string, Mention>();
  for (const { role, person } of attached) if (role.complete) personBy.set(roleKey(textOf(role)), person);
  const beside = attached.map(({ role, person }): PersonRole => ({
    ...role,
    text: textOf(role),
    person,
    by: 'apposition',
  }));
  const repeated = alone.flatMap((role): PersonRole[] => {
    const person = personBy.get(roleKey(textOf(role)));
    return person ? [{ ...role, text: textOf(role), person, by: 'repetition' }] : [];
  });
  return [...beside, ...repeated].sort((one, other) => one.start - other.start);
};

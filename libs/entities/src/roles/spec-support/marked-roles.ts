import { sentencesOf } from '@khabar/language/analysis';
import { readMarks } from '../../mentions/spec-support/read-marks.js';
import { type PersonRole, rolesOf } from '../roles-of.js';

/** A role with the name of the person it is said of. */
export interface NamedRole extends PersonRole {
  readonly name: string;
}

const arabic = /\p{Script=Arabic}/u;

/** The roles that a text with marked mentions gives to persons. */
export const rolesIn = (marked: string): NamedRole[] => {
  const { text, mentions } = readMarks(marked);
  const language = arabic.test(text) ? 'ar' : 'en';
  return rolesOf({ text, sentences: sentencesOf(text), mentions, language }).map((role) => ({
    ...role,
    name: text.slice(role.person.start, role.person.end),
  }));
};

import { sentencesOf } from '@khabar/language/analysis';
import { readMarks } from '../../mentions/spec-support/read-marks.js';
import { rolesOf } from '../../roles/roles-of.js';
import { furtherMentions } from '../further-mentions.js';
import { joinMentions } from '../join-mentions.js';

/** The entities of a marked article as lines: `person | Canonical | role | mention; mention`. */
export const entityLines = (marked: string, language: string): string[] => {
  const { text, mentions: first } = readMarks(marked.trim());
  const sentences = sentencesOf(text);
  const further = furtherMentions({ text, sentences, mentions: first, language });
  const mentions = [...first, ...further].sort((one, other) => one.start - other.start);
  const roles = rolesOf({ text, sentences, mentions, language });
  return joinMentions({ text, sentences, mentions, language, roles }).map(
    ({ type, canonical, role, mentions: own }) => {
      const forms = [...new Set(own.map(({ text: form }) => form))];
      return [type, canonical, role ?? '', forms.join('; ')].join(' | ');
    },
  );
};

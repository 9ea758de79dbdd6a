import { sentencesOf } from '@khabar/language/analysis';
import type { EntityType, Mention } from '../../mentions/mention.js';
import { rolesOf } from '../../roles/roles-of.js';
import { furtherMentions } from '../further-mentions.js';
import { joinMentions } from '../join-mentions.js';

const types: Readonly<Record<string, EntityType>> = { P: 'person', L: 'place', O: 'organisation', M: 'misc' };
const mark = /\{([PLOM]):([^}]*)\}/g;
const confidence = 0.9;

interface MarkedArticle {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Reads `{P:John Smith} met {O:Acme}`: the text, and what a first pass is taken to have found in it. */
const readMarks = (marked: string): MarkedArticle => {
  const mentions: Mention[] = [];
  let text = '';
  let behind = 0;
  for (const { 0: whole, 1: letter = '', 2: name = '', index } of marked.matchAll(mark)) {
    text += marked.slice(behind, index);
    mentions.push({ type: types[letter] ?? 'misc', start: text.length, end: text.length + name.length, confidence });
    text += name;
    behind = index + whole.length;
  }
  return { text: text + marked.slice(behind), mentions };
};

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

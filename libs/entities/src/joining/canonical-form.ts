import { canonicalNameOf } from '../known/index.js';
import type { Cluster } from './cluster.js';
import { foldWord } from './fold-word.js';
import type { NamedMention } from './named-mention.js';

/** Of a name with more words some are likely not its own. */
const mostWords = 7;
const lineBreaks = /\s*[\n\r\u2028\u2029]\s*/g;

interface Form {
  readonly first: NamedMention;
  count: number;
}

const wordsOf = ({ first }: Form): number => (first.words.length > mostWords ? 0 : first.words.length);

/** A form that begins with a conjunction which another form of the same thing lacks. */
const lettersOf = ({ first }: Form): number => first.key.length;

const isFuller = (one: Form, other: Form): boolean => {
  if (wordsOf(one) !== wordsOf(other)) return wordsOf(one) > wordsOf(other);
  if (one.count !== other.count) return one.count > other.count;
  return lettersOf(one) > lettersOf(other) && one.first.mention.confidence > other.first.mention.confidence;
};

/** The fullest form the text gives, of equally full ones the commonest; of what is well-known its proper name. */
export const canonicalForm = ({ members, known }: Cluster, language: string): string => {
  if (known) return canonicalNameOf(known, language);
  const forms = new Map<string, Form>();
  for (const member of members) {
    const form = forms.get(member.name);
    if (form) form.count += 1;
    else forms.set(member.name, { first: member, count: 1 });
  }
  const [first, ...rest] = forms.values();
  if (!first) return '';
  const { name } = rest.reduce((best, form) => (isFuller(form, best) ? form : best), first).first;
  return name.replace(lineBreaks, ' ').normalize('NFC') || foldWord(name);
};

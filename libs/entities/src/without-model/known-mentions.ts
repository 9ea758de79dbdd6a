import type { Sentence, Word } from '@khabar/language/analysis';
import { offsetBehind } from '../joining/proclitic-forms.js';
import { knownEntitiesIn, type KnownKind, type KnownSpan } from '../known/index.js';
import type { Mention } from '../mentions/mention.js';

export interface KnownMention {
  readonly mention: Mention;
  readonly kind: KnownKind;
  /** How many words the name has. */
  readonly words: number;
  /** Its first word, folded, without proclitics. */
  readonly name: string;
}

/** Surer than capitals, less sure than a model is. */
const confidence = 0.8;

const isLowerCase = ({ surface }: Word): boolean => /^\p{Ll}/u.test(surface);

/** Letters of the first word before the name: of لل + مفوضية the second ل is the name's own. */
const lettersBefore = ({ proclitic }: KnownSpan): number =>
  proclitic.endsWith('لل') ? proclitic.length - 1 : proclitic.length;

/**
 * The well-known entities that a sentence names. Names that are also words do not count, nor, in scripts with capitals, what
 * begins without one.
 */
export const knownCandidatesIn = ({ words }: Sentence, folded: readonly string[]): KnownMention[] =>
  knownEntitiesIn(folded).flatMap((span): KnownMention[] => {
    const [first, last] = [words[span.from], words[span.to - 1]];
    const certain = span.candidates.find(({ ambiguous }) => !ambiguous)?.entity;
    if (!first || !last || !certain || isLowerCase(first)) return [];
    const { type, kind, nationality } = certain;
    const start = first.start + offsetBehind(first.surface, lettersBefore(span));
    const mention = { type, start, end: last.end, confidence, ...(nationality && { nationality }) };
    return [
      { mention, kind, words: span.to - span.from, name: (folded[span.from] ?? '').slice(span.proclitic.length) },
    ];
  });

export const knownMentions = (sentence: Sentence, folded: readonly string[]): Mention[] =>
  knownCandidatesIn(sentence, folded).map(({ mention }) => mention);

import type { Sentence, Word } from '@khabar/language/analysis';
import { offsetBehind } from '../joining/proclitic-forms.js';
import { knownEntitiesIn, type KnownSpan } from '../known/index.js';
import type { Mention } from '../mentions/mention.js';

/** Measured on English and Arabic texts, whose labels do not depend on these names: sure, but less so than a model is. */
const confidence = 0.8;

const isLowerCase = ({ surface }: Word): boolean => /^\p{Ll}/u.test(surface);

/** Letters of the first word before the name: of لل + مفوضية the second ل is the name's own. */
const lettersBefore = ({ proclitic }: KnownSpan): number =>
  proclitic.endsWith('لل') ? proclitic.length - 1 : proclitic.length;

/**
 * The well-known entities that a sentence names. Names that are also words do not count, nor, in scripts with capitals, what
 * begins without one.
 */
export const knownMentions = ({ words }: Sentence, folded: readonly string[]): Mention[] =>
  knownEntitiesIn(folded).flatMap((span): Mention[] => {
    const [first, last] = [words[span.from], words[span.to - 1]];
    const certain = span.candidates.find(({ ambiguous }) => !ambiguous)?.entity;
    if (!first || !last || !certain || isLowerCase(first)) return [];
    const start = first.start + offsetBehind(first.surface, lettersBefore(span));
    return [
      { type: certain.type, start, end: last.end, confidence, ...(certain.nationality && { nationality: true }) },
    ];
  });

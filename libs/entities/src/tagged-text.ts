import { sentencesOf, type Sentence } from '@khabar/language/analysis';
import { completedMentions } from './completed-mentions.js';
import type { Mention } from './mentions/mention.js';
import { readablePart } from './readable-part.js';
import { tagText } from './tagging/tag-text.js';
import type { ReadableText } from './text-reading.js';
import { mentionsWithoutModel } from './without-model/mentions-without-model.js';

/** A text with everything that is named in it, before what belongs together is joined. */
export interface TaggedText {
  /** As much of the text as is read. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In order, none within another. */
  readonly mentions: readonly Mention[];
  readonly language: string;
  readonly warnings: readonly string[];
}

export const taggedText = ({ text: whole, language }: ReadableText): TaggedText => {
  const text = readablePart(whole);
  const sentences = sentencesOf(text);
  const tagged = tagText(text, language, sentences);
  const hasNoModel = tagged.warnings.includes('entities-no-model');
  const found = hasNoModel ? mentionsWithoutModel(sentences, language) : tagged.mentions;
  const mentions = completedMentions({ text, sentences, mentions: found, language });
  return {
    text,
    sentences,
    mentions,
    language,
    warnings: [...tagged.warnings, ...(text.length < whole.length ? ['entities-text-too-long'] : [])],
  };
};

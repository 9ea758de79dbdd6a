import { sentencesOf } from '@khabar/language/analysis';
import { furtherMentions, joinMentions } from './joining/index.js';
import type { Mention } from './mentions/mention.js';
import { quotesIn } from './quotes/index.js';
import { readablePart } from './readable-part.js';
import { tagText } from './tag-tokens.js';
import { mentionsWithoutModel } from './without-model/mentions-without-model.js';
import type { ReadableText, TextReading } from './text-reading.js';

const inOrder = (mentions: readonly Mention[]): Mention[] => mentions.toSorted((a, b) => a.start - b.start);

/**
 * Who is named in a text, what they said, and when. Pure; time grows with the length of the text. Never throws: a text
 * in a language without a model has no entities and a warning.
 */
export const readText = ({ text: whole, language }: ReadableText): TextReading => {
  const text = readablePart(whole);
  const sentences = sentencesOf(text);
  const tagged = tagText(text, language);
  const hasNoModel = tagged.warnings.includes('entities-no-model');
  const first = hasNoModel ? mentionsWithoutModel(sentences, language) : tagged.mentions;
  const mentions = inOrder([...first, ...furtherMentions({ text, sentences, mentions: first, language })]);
  const entities = joinMentions({ text, sentences, mentions, language });
  return {
    entities,
    quotes: quotesIn({ text, sentences, entities, language }),
    dates: [],
    warnings: [...tagged.warnings, ...(text.length < whole.length ? ['entities-text-too-long'] : [])],
  };
};

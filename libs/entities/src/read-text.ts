import { datesIn } from './dates/index.js';
import { joinMentions } from './joining/index.js';
import { modelName } from './model-name.js';
import { quotesIn } from './quotes/index.js';
import { rolesOf } from './roles/index.js';
import { taggedText } from './tagged-text.js';
import type { ReadableText, TextReading } from './text-reading.js';

/**
 * Who is named in a text, what they said, and when. Pure; time grows with the length of the text. Never throws: a text
 * in a language without a model is read by lists and capitals, with a warning.
 */
export const readText = (readable: ReadableText): TextReading => {
  const { warnings, ...tagged } = taggedText(readable);
  const entities = joinMentions({ ...tagged, roles: rolesOf(tagged) });
  return {
    entities,
    quotes: quotesIn({ ...tagged, entities }),
    dates: datesIn({ ...tagged, published: readable.published }),
    model: modelName(tagged.language),
    warnings,
  };
};

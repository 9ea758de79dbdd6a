export { quotesIn } from './quotes-in.js';
export type { QuotableText } from './read-sentences.js';
export type { NamedEntity, Quote } from './quote.js';
export { mergeQuotes } from './merge-quotes.js';
export { isSpeechVerb, speechVerbsOf } from './verbs/speech-verbs.js';
export type { Gender, SpeechVerb } from './verbs/speech-verb.js';

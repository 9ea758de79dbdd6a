import type { Sentence } from '@khabar/language/analysis';
import type { QuotationPlace, ReadSentence } from './attribute-quotation.js';
import type { NamedEntity } from './quote.js';
import type { Span } from './quoted-spans.js';
import { toldIn, type Told } from './reported-clauses.js';
import { actsIn } from './sentence-acts.js';
import { toldInHeadline } from './headline-quotes.js';
import { placedMentions, viewOf } from './sentence-view.js';
import { speakerMemory } from './speakers/memory.js';
import { wordKindsOf } from './words/word-kind.js';

export interface QuotableText {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly NamedEntity[];
  /** BCP 47 tag. */
  readonly language: string;
}

const primarySubtag = (language: string): string => (language.split('-')[0] ?? '').toLowerCase();

/** Follows the quotations through the sentences: which words they cover, where they begin and end. */
interface Follower {
  /** A mark for each word of the sentence that stands in a quotation, its marks included; none where no word does. */
  follow: (read: ReadSentence, places: QuotationPlace[]) => Uint8Array | undefined;
}

const quotationFollower = (spans: readonly Span[]): Follower => {
  let current = 0;
  let begun: { first: ReadSentence; from: number } | undefined;
  const end = (last: ReadSentence, next: number, places: QuotationPlace[]): void => {
    const span = spans[current];
    if (begun && span) places.push({ span, ...begun, last, next });
    begun = undefined;
    current += 1;
  };
  return {
    follow: (read, places) => {
      const { sentence } = read.view;
      if ((spans[current]?.start ?? Infinity) > sentence.end) return undefined;
      const mask = new Uint8Array(sentence.words.length);
      for (let index = 0; index < sentence.words.length; index += 1) {
        const word = sentence.words[index];
        if (!word) break;
        while (word.start > (spans[current]?.end ?? Infinity)) end(read, index, places);
        const span = spans[current];
        if (!span) break;
        if (word.end >= span.start && word.start <= span.end) mask[index] = 1;
        if (word.start >= span.start && word.start < span.end) begun ??= { first: read, from: index };
      }
      // What ends with its line ends with its sentence.
      if (begun && (spans[current]?.end ?? Infinity) <= sentence.end) end(read, sentence.words.length, places);
      return mask;
    },
  };
};

export interface Reading {
  readonly told: readonly Told[];
  /** Where quotations stand in their sentences, in order. */
  readonly places: readonly QuotationPlace[];
}

const never = (): boolean => false;

/** Reads sentence by sentence who says what. Every word, mention and quotation is looked at once. */
export const readSentences = (source: QuotableText, spans: readonly Span[]): Reading => {
  const language = primarySubtag(source.language);
  const kindOf = wordKindsOf(language);
  const memory = speakerMemory(language);
  const mentions = placedMentions(source.entities);
  const follower = quotationFollower(spans);
  const told: Told[] = [];
  const places: QuotationPlace[] = [];
  let mention = 0;
  for (const sentence of source.sentences) {
    const first = mention;
    while ((mentions[mention]?.start ?? Infinity) < sentence.end) mention += 1;
    const view = viewOf(sentence, mentions.slice(first, mention), kindOf);
    const read: { view: ReadSentence['view']; acts: ReadSentence['acts'] } = { view, acts: [] };
    const mask = follower.follow(read, places);
    read.acts = actsIn({ view, quoted: mask ? (index) => mask[index] === 1 : never, memory, language });
    told.push(...toldIn(view, read.acts, language));
    if (read.acts.length === 0) told.push(...toldInHeadline(view));
  }
  return { told, places };
};

import type { LabelSpan } from '../scoring/label-spans.js';
import type { TokenSpan } from './read-spans.js';

/** A text made of labelled sentences: a blank between tokens, a line for each sentence. */
export interface JoinedText {
  readonly text: string;
  /** Of every token in order. */
  readonly places: readonly { readonly start: number; readonly end: number }[];
}

export const joinTokens = (sentences: readonly { readonly tokens: readonly string[] }[]): JoinedText => {
  let offset = 0;
  const places = sentences.flatMap(({ tokens }) =>
    tokens.map((token) => {
      const place = { start: offset, end: offset + token.length };
      offset = place.end + 1;
      return place;
    }),
  );
  return { text: sentences.map(({ tokens }) => tokens.join(' ')).join('\n'), places };
};

/** Index of the token that holds an offset: the last that starts at it or before. */
const tokenAt = (places: JoinedText['places'], offset: number): number => {
  let [low, high] = [0, places.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
};

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The tokens that a span lies in, clitics and all: sets label whole tokens. */
export const tokensIn = (places: JoinedText['places'], { start, end }: Span): TokenSpan => ({
  from: tokenAt(places, start),
  to: tokenAt(places, end - 1) + 1,
});

export const tokensOf = (places: JoinedText['places'], span: Span & Pick<LabelSpan, 'type'>): LabelSpan => ({
  ...tokensIn(places, span),
  type: span.type,
});

import { readText, tagTokens } from '@khabar/entities';
import type { JudgedMention } from './scoring/calibration.js';
import { labelSpans, type LabelSpan } from './scoring/label-spans.js';
import { matchSpans, type SpanMatch } from './scoring/match-spans.js';
import { joinTokens, tokensOf } from './sets/joined-text.js';
import { languageOf, type SetName } from './sets/named-set.js';
import type { Sentence } from './sets/sentence.js';

export interface SetMeasure {
  readonly set: SetName;
  readonly sentences: readonly Sentence[];
  /** One for each sentence: the tokens tagged as they are. */
  readonly tagged: readonly SpanMatch[];
  /** One for each text that was made of a few sentences: the whole reading of a text. */
  readonly read: readonly SpanMatch[];
  /** The mentions of those texts. */
  readonly judged: readonly JudgedMention[];
}

/** Neighbouring sentences are from one article, mostly. */
const sentencesOfText = 10;

const chunksOf = <Item>(items: readonly Item[], length: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
    items.slice(index * length, (index + 1) * length),
  );

const wantedOf = (sentences: readonly Sentence[]): LabelSpan[] => {
  let offset = 0;
  return sentences.flatMap(({ tokens, labels }) => {
    const spans = labelSpans(labels).map(({ from, to, type }) => ({ from: from + offset, to: to + offset, type }));
    offset += tokens.length;
    return spans;
  });
};

/** What touches a token that the set does not tell about is not judged. */
const judgeable = <Span extends LabelSpan>(spans: readonly Span[], untold: readonly boolean[]): Span[] =>
  spans.filter(({ from, to }) => !untold.slice(from, to).includes(true));

const untoldOf = ({ tokens, untold }: Sentence): readonly boolean[] => untold ?? tokens.map(() => false);

const readChunk = (sentences: readonly Sentence[], language: string): { match: SpanMatch; judged: JudgedMention[] } => {
  const { text, places } = joinTokens(sentences);
  const given = readText({ text, language }).entities.flatMap(({ type, confidence, mentions }) =>
    mentions.map((mention) => ({ ...tokensOf(places, { ...mention, type }), confidence })),
  );
  const told = judgeable(given, sentences.flatMap(untoldOf));
  const match = matchSpans(wantedOf(sentences), told);
  const right = new Set(match.found);
  return { match, judged: told.map((span) => ({ confidence: span.confidence, isRight: right.has(span) })) };
};

export const measureSet = (set: SetName, sentences: readonly Sentence[]): SetMeasure => {
  const language = languageOf[set];
  const given = tagTokens(
    sentences.map(({ tokens }) => tokens),
    language,
  );
  const chunks = chunksOf(sentences, sentencesOfText).map((chunk) => readChunk(chunk, language));
  return {
    set,
    sentences,
    tagged: sentences.map((sentence, index) =>
      matchSpans(labelSpans(sentence.labels), judgeable(labelSpans(given[index] ?? []), untoldOf(sentence))),
    ),
    read: chunks.map(({ match }) => match),
    judged: chunks.flatMap(({ judged }) => judged),
  };
};

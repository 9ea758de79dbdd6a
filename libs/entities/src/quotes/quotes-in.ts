import { attributionOf, type QuotationPlace } from './attribute-quotation.js';
import type { NamedEntity, Quote } from './quote.js';
import { quotedSpans, type Span } from './quoted-spans.js';
import { readSentences, type QuotableText } from './read-sentences.js';
import type { Told } from './reported-clauses.js';

/** What nobody is said to have said is a quote only if it is longer than titles and names are. */
const fewestUnattributed = 8;
/** One or two words between marks are a name or an ironic word, whoever uses them. */
const fewestSaid = 3;

const wordsIn = ({ first, last, from, next }: QuotationPlace): number => {
  if (first !== last) return fewestUnattributed;
  let count = 0;
  for (let index = from; index < next; index += 1) {
    if (/[\p{L}\p{N}]/u.test(first.view.sentence.words[index]?.surface ?? '')) count += 1;
  }
  return count;
};

const isName = ({ span, first }: QuotationPlace): boolean =>
  first.view.named.some(({ start, end }) => start <= span.start && end >= span.end);

/** `“There is time,” he said`: the comma is the writer's. */
const withoutComma = (text: string, { start, end }: Span): Span => {
  if (!',،'.includes(text.charAt(end - 1))) return { start, end };
  return { start, end: start + text.slice(start, end - 1).trimEnd().length };
};

interface Said {
  readonly place: QuotationPlace;
  readonly speaker: NamedEntity | undefined;
}

/** `“…,” she said. “…”`: what follows in the sentence, or begins the next one of the paragraph, is by the same speaker. */
const goesOn = (text: string, previous: Said | undefined, { span, first, from }: QuotationPlace): boolean => {
  if (!previous) return false;
  if (previous.place.last === first) return true;
  return from <= 1 && !text.slice(previous.place.span.end, span.start).includes('\n');
};

const directIn = (text: string, places: readonly QuotationPlace[]): Told[] => {
  const direct: Told[] = [];
  let previous: Said | undefined;
  for (const place of places) {
    const words = wordsIn(place);
    if (words < fewestSaid || isName(place)) continue;
    const attribution = attributionOf(place);
    if (attribution.kind === 'title') continue;
    const follows = goesOn(text, previous, place);
    if (attribution.kind === 'unattributed' && words < fewestUnattributed && !follows) continue;
    const speaker = attribution.kind === 'said' ? attribution.speaker : follows ? previous?.speaker : undefined;
    direct.push({ ...withoutComma(text, place.span), speaker, kind: 'direct' });
    previous = { place, speaker };
  }
  return direct;
};

/** A clause that is mostly a quotation is that quotation; a quotation that is little of a clause is part of it. */
const withoutOverlap = (direct: readonly Told[], told: readonly Told[]): Told[] => {
  const kept: Told[] = [];
  let next = 0;
  for (const clause of told) {
    for (let quote = direct[next]; quote && quote.end <= clause.start; quote = direct[next]) {
      kept.push(quote);
      next += 1;
    }
    const first = next;
    // Marks at its beginning: the clause is the quotation.
    let quoted = (direct[next]?.start ?? clause.end) - clause.start <= 2 ? clause.end : 0;
    for (let quote = direct[next]; quote && quote.start < clause.end; quote = direct[next]) {
      quoted += quote.end - quote.start;
      next += 1;
    }
    if (quoted * 2 >= clause.end - clause.start) kept.push(...direct.slice(first, next));
    else kept.push(clause);
  }
  return [...kept, ...direct.slice(next)];
};

/** Direct and reported speech in order, without overlap, each with the entity that said it. Linear in the length of the text. */
export const quotesIn = (source: QuotableText): Quote[] => {
  const { told, places } = readSentences(source, quotedSpans(source.text));
  return withoutOverlap(directIn(source.text, places), told).map(({ kind, start, end, speaker }) => ({
    kind,
    text: source.text.slice(start, end),
    start,
    end,
    ...(speaker ? { speaker: speaker.canonical } : {}),
  }));
};

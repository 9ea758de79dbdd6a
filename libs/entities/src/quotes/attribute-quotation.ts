import type { Span } from './quoted-spans.js';
import type { SentenceView } from './sentence-view.js';
import type { SpeechAct } from './speech-act.js';
import type { NamedEntity } from './quote.js';
import { WordRole } from './words/word-roles.js';

export interface ReadSentence {
  readonly view: SentenceView;
  readonly acts: readonly SpeechAct[];
}

export interface QuotationPlace {
  readonly span: Span;
  /** The sentence in which it begins, and the one in which it ends. */
  readonly first: ReadSentence;
  readonly last: ReadSentence;
  /** Index of its first word in `first`, and of the first word behind it in `last`. */
  readonly from: number;
  readonly next: number;
}

export type Attribution =
  | { readonly kind: 'said'; readonly speaker: NamedEntity | undefined }
  | { readonly kind: 'title' }
  | { readonly kind: 'unattributed' };

const workReach = 3;
const longestTitle = 12;
const behindReach = 14;
/** Marks and commas between a quotation and the name behind it. */
const mostSigns = 3;

/** The opening mark and what only leads up to it do not count as words between. */
const isSign = (view: SentenceView, index: number): boolean =>
  !/[\p{L}\p{N}]/u.test(view.sentence.words[index]?.surface ?? '');

const lastWordBefore = (view: SentenceView, from: number): number => {
  let index = from - 1;
  while (index >= 0 && isSign(view, index) && view.kinds[index]?.role !== WordRole.colon) index -= 1;
  return index;
};

/** The latest act before the quotation; acts are in order. */
const actBefore = (acts: readonly SpeechAct[], from: number): SpeechAct | undefined =>
  acts.findLast(({ verb }) => verb < from);

const isTitle = ({ first: { view }, from, next, last }: QuotationPlace, before: number): boolean => {
  if (last.view !== view || next - from > longestTitle) return false;
  for (let index = before; index > before - workReach && index >= 0; index -= 1) {
    const role = view.kinds[index]?.role;
    if (role === WordRole.work) return true;
    if (role === WordRole.colon || view.kinds[index]?.verb) return false;
  }
  return false;
};

/** `“…,” Merkel, the chancellor of so many years, told reporters`: the person named right behind the comma. */
const namedBehind = ({ last: { view }, next }: QuotationPlace): NamedEntity | undefined => {
  let name = next;
  while (name < next + mostSigns && isSign(view, name)) name += 1;
  let comma = false;
  for (let index = name - 1; index >= next - mostSigns && isSign(view, index); index -= 1) {
    comma ||= view.kinds[index]?.role === WordRole.comma;
  }
  const placed = comma ? view.named.find(({ first }) => first === name) : undefined;
  return placed?.entity.type === 'person' ? placed.entity : undefined;
};

/** Who said what stands between the marks, by the verb before it, the name before its colon, or the verb behind it. */
export const attributionOf = (place: QuotationPlace): Attribution => {
  const { first, last, from, next } = place;
  const before = lastWordBefore(first.view, from);
  if (isTitle(place, before)) return { kind: 'title' };
  const earlier = actBefore(first.acts, from);
  const colon = first.view.kinds[before]?.role === WordRole.colon;
  if (earlier?.opens && earlier.opens.by !== 'clause') return { kind: 'said', speaker: earlier.speaker };
  if (colon) {
    const named = first.view.named.find((placed) => placed.next === before);
    if (named && !earlier) return { kind: 'said', speaker: named.entity };
  }
  const later = last.acts.find(({ verb }) => verb >= next);
  if (later && later.verb - next <= behindReach && (!earlier?.opens || later.verb - next <= 4))
    return { kind: 'said', speaker: later.speaker };
  if (earlier?.opens) return { kind: 'said', speaker: earlier.speaker };
  const behind = namedBehind(place);
  if (behind) return { kind: 'said', speaker: behind };
  return colon ? { kind: 'said', speaker: undefined } : { kind: 'unattributed' };
};

import type { SentenceView } from './sentence-view.js';
import type { SpeechAct } from './speech-act.js';
import type { NamedEntity } from './quote.js';
import { WordRole } from './words/word-roles.js';

export interface Told {
  readonly start: number;
  readonly end: number;
  readonly speaker: NamedEntity | undefined;
  readonly kind: 'direct' | 'reported';
}

/** Shorter clauses say nothing: `he said so`. */
const fewestWords = 2;

const endsNothing = /[\p{L}\p{N}\p{M}%٪\])”»"’'*]$/u;

/** Words that lead over to the next verb and are no part of what was said. */
const transitions = new Set(['كما', 'فيما', 'و', 'ثم', 'and', 'but', 'et', 'und', 'y', 'e', 'en', 'и', 'while']);

/** True where a verb goes on telling what the same sentence told before it: `, adding that`, وأضاف أن. */
const isChained = ({ kinds }: SentenceView, { verb, opens }: SpeechAct): boolean => {
  const kind = kinds[verb];
  if (kind?.role === WordRole.saying) return true;
  if (kind?.verb === undefined) return false;
  const before = kinds[verb - 1];
  const begun =
    before?.role === WordRole.comma || before?.role === WordRole.stop || transitions.has(before?.folded ?? '');
  return kind.verb.joined === true || (begun && (opens !== undefined || kind.verb.participle === true));
};

/** From the first word to the last that belongs to what was said. */
const spanOf = (
  { sentence: { words }, kinds }: SentenceView,
  from: number,
  to: number,
): { start: number; end: number } | undefined => {
  let first = from;
  while (first < to && kinds[first]?.role === WordRole.comma) first += 1;
  let last = to - 1;
  while (last >= first) {
    const { surface } = words[last] ?? { surface: '' };
    if (endsNothing.test(surface) && !transitions.has(surface)) break;
    last -= 1;
  }
  const [begin, end] = [words[first], words[last]];
  return begin && end && last - first + 1 >= fewestWords ? { start: begin.start, end: end.end } : undefined;
};

const isSaid = new Set(['said', 'says']);

/** The speaker was named before the comma that stands before the verb. */
const isApposition = ({ named }: SentenceView, { verb, speaker }: SpeechAct): boolean => {
  const place = named.find(({ entity }) => entity === speaker);
  return place !== undefined && place.next < verb;
};

/** As long may be what stands before `he said` in the midst of a sentence without being all that was said. */
const longestLead = 4;

/** `Merkel said the talks had failed`: only of these verbs, and only where words enough follow. */
const bareClauseFrom = (view: SentenceView, act: SpeechAct): number | undefined => {
  const { kinds } = view;
  const { verb } = act;
  if (!isSaid.has(kinds[verb]?.folded ?? '')) return undefined;
  // `…, said Merkel`; but: `Merkel, the chancellor, said …`
  if (act.inverted && !isApposition(view, act)) return undefined;
  // `The talks had failed, Merkel said, and …`
  if (kinds[verb + 1]?.role === WordRole.comma && (trailingComma(view, act) ?? 0) > longestLead) return undefined;
  let from = verb + 1;
  while (kinds[from]?.role === WordRole.adverb) from += 1;
  // `on Tuesday`
  if (kinds[from]?.role === WordRole.preposition && kinds[from + 1]?.role === WordRole.adverb) from += 2;
  while (kinds[from]?.role === WordRole.adverb || kinds[from]?.role === WordRole.comma) from += 1;
  if (kinds[from]?.role === WordRole.preposition) return undefined;
  return kinds.length - from > fewestWords ? from : undefined;
};

/** A quotation further on is part of the clause: `said the “so-called” plan was dead`. */
const opensAtOnce = ({ kinds }: SentenceView, { verb, opens }: SpeechAct): boolean => {
  if (opens?.by !== 'quotation') return opens !== undefined;
  const before = kinds[opens.at - 1]?.role;
  return opens.at - verb < 2 || before === WordRole.comma || before === WordRole.colon;
};

/** `The talks had failed, Merkel said.`: the index of the comma before the speaker. */
const trailingComma = ({ kinds }: SentenceView, { verb }: SpeechAct): number | undefined => {
  for (let index = verb - 1; index > Math.max(fewestWords, verb - 10); index -= 1) {
    if (kinds[index]?.role === WordRole.comma) return index;
  }
  return undefined;
};

const nearEnd = 8;

const trails = (view: SentenceView, act: SpeechAct, language: string): boolean =>
  language !== 'ar' &&
  act.speaker !== undefined &&
  !act.behindQuotation &&
  act.opens === undefined &&
  view.kinds[act.verb]?.verb?.ambiguous === undefined &&
  (view.kinds.length - act.verb <= nearEnd || view.kinds[act.verb + 1]?.role === WordRole.comma);

/** What the acts of a sentence tell in clauses, and behind a colon without quotation marks. */
export const toldIn = (view: SentenceView, acts: readonly SpeechAct[], language: string): Told[] => {
  const told: Told[] = [];
  const { kinds } = view;
  let open: { from: number; speaker: NamedEntity | undefined; kind: Told['kind'] } | undefined;
  const close = (to: number): void => {
    const span = open && spanOf(view, open.from, to);
    if (open && span) told.push({ ...span, speaker: open.speaker, kind: open.kind });
    open = undefined;
  };
  acts.forEach((act) => {
    if (open && !isChained(view, act)) return;
    close(act.verb);
    const { opens, speaker } = act;
    if (opens?.by === 'clause') {
      const from = kinds[opens.at]?.role === WordRole.clause ? opens.at + 1 : opens.at;
      open = { from, speaker, kind: 'reported' };
    } else if (opens?.by === 'colon') open = { from: opens.at + 1, speaker, kind: 'direct' };
    else {
      const from = language === 'en' && !opensAtOnce(view, act) ? bareClauseFrom(view, act) : undefined;
      if (from !== undefined) open = { from, speaker, kind: 'reported' };
      else if (trails(view, act, language) && told.length === 0) {
        const comma = trailingComma(view, act);
        const span = comma === undefined ? undefined : spanOf(view, 0, comma);
        if (span) told.push({ ...span, speaker, kind: 'reported' });
      }
    }
  });
  close(kinds.length);
  return told;
};

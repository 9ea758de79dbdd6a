import { boundaryBehind, type Boundary, type Quoted } from './boundary.js';
import type { SentenceView } from './sentence-view.js';
import { isGoverned } from './speakers/governed.js';
import type { SpeakerMemory } from './speakers/memory.js';
import { subjectBefore } from './speakers/subject-before.js';
import { subjectBehind } from './speakers/subject-behind.js';
import { carriedBy, namedIn, type Subject } from './speakers/subject.js';
import { titleKindOf } from '../titles/title-kind-of.js';
import type { SpeechAct } from './speech-act.js';
import type { WordKind } from './words/word-kind.js';
import { WordRole } from './words/word-roles.js';

export interface ActReader {
  readonly view: SentenceView;
  readonly quoted: Quoted;
  readonly memory: SpeakerMemory;
  /** Primary language subtag. */
  readonly language: string;
}

const farReach = 24;
const nearReach = 8;
const ambiguousReach = 6;
const nearestReach = 3;

/** Languages whose verbs stand before their subjects. */
const verbFirst = new Set(['ar']);

interface VerbAt {
  readonly verb: number;
  readonly boundary: Boundary;
  /** Index into `named` of the first name behind the verb. */
  readonly nextName: number;
}

/** How many words of a title may stand between an English verb and the name behind it: `said Prime Minister …`. */
const invertedReach = 5;

const invertedSubject = (view: SentenceView, { verb, boundary, nextName }: VerbAt): Subject | undefined => {
  const until = Math.min(boundary.at, verb + 1 + invertedReach, view.kinds.length);
  const pronoun = view.kinds[verb + 1]?.role;
  if (pronoun === WordRole.he) return carriedBy('masculine');
  if (pronoun === WordRole.she) return carriedBy('feminine');
  const subject = subjectBehind(view, { verb, until, nextName });
  return subject.kind === 'named' ? subject : undefined;
};

/** Words behind the name with which a sentence may end: `…, said Merkel on Tuesday.` */
const mostBehindName = 4;

/** Comma and dash between quotation marks and the verb behind them. */
const mostSigns = 3;

/** The verb stands behind the words said: after quotation marks, or after a comma with the name at the end. */
const isBehindWords = ({ kinds, named }: SentenceView, { verb, nextName }: VerbAt, quoted: Quoted): boolean => {
  let before = verb - 1;
  const isSign = (index: number): boolean =>
    kinds[index]?.role === WordRole.comma || kinds[index]?.role === WordRole.stop;
  while (before >= verb - mostSigns && isSign(before) && !quoted(before)) before -= 1;
  if (verb === 0 || quoted(before)) return true;
  const name = named[nextName];
  const ends = name !== undefined && name.first - verb <= invertedReach && kinds.length - name.next <= mostBehindName;
  return ends && kinds[verb - 1]?.role === WordRole.comma;
};

const subjectOf = ({ view, language, quoted }: ActReader, place: VerbAt): Subject => {
  const { verb, boundary, nextName } = place;
  const { kinds, named } = view;
  const form = kinds[verb]?.verb;
  if (form?.participle) return carriedBy(form.gender);
  const previous = named[nextName - 1];
  if (verbFirst.has(language)) {
    const adjacent =
      previous?.next === verb && !form?.joined && previous.entity.type !== 'misc' && !isGoverned(view, previous);
    if (adjacent) return { kind: 'named', entity: previous.entity };
    return subjectBehind(view, { verb, until: boundary.at, nextName });
  }
  const inverts = isBehindWords(view, place, quoted);
  const inverted = inverts ? invertedSubject(view, place) : undefined;
  const before = subjectBefore(view, { verb, lastName: nextName - 1, quoted });
  return inverted ?? before ?? (inverts ? carriedBy(undefined) : { kind: 'unknown' });
};

/** `According to` a name, with nothing but titles and small words between. */
const sourceBehind = ({ verb, nextName }: VerbAt, { view, language }: ActReader): Subject | undefined => {
  const placed = view.named[nextName];
  if (!placed || placed.first - verb > nearReach || placed.entity.type === 'misc') return undefined;
  for (let index = verb + 1; index < placed.first; index += 1) {
    const { role = WordRole.none, folded = '' } = view.kinds[index] ?? {};
    if (role !== WordRole.preposition && role !== WordRole.body && titleKindOf(folded, language) === 0)
      return undefined;
  }
  return { kind: 'named', entity: placed.entity };
};

/** عن ظريف قوله: the last name before it, though a preposition governs it. */
const saidBefore = ({ verb, nextName }: VerbAt, { view }: ActReader): Subject => {
  const placed = view.named[nextName - 1];
  const near = placed && verb - placed.next <= nearReach && placed.entity.type !== 'misc';
  return near ? { kind: 'named', entity: placed.entity } : { kind: 'unknown' };
};

const subjectAt = (place: VerbAt, reader: ActReader): Subject | undefined => {
  switch (reader.view.kinds[place.verb]?.role) {
    case WordRole.source:
      return sourceBehind(place, reader);
    case WordRole.saying:
      return saidBefore(place, reader);
    default:
      return subjectOf(reader, place);
  }
};

/** A person named further on is not what a sentence is about. */
const latestTopic = 4;

/** The person the sentence begins with, in whose name a verb without a subject further on is said. */
const topicOf = (view: SentenceView): SentenceView['named'][number] | undefined =>
  view.named.slice(0, latestTopic).find((placed) => placed.entity.type === 'person' && !isGoverned(view, placed));

const opening = ({ at, by }: Boundary): Pick<SpeechAct, 'opens'> => (by === 'nothing' ? {} : { opens: { at, by } });

/** Reads the names of a sentence as its verbs are reached; gives the index of the first name behind a word. */
const nameReader = ({ view: { named }, memory }: ActReader): ((index: number) => number) => {
  let next = 0;
  return (index) => {
    for (let placed = named[next]; placed && placed.first <= index; placed = named[next]) {
      memory.meet(placed.entity);
      next += 1;
    }
    return next;
  };
};

/** How many words may stand between a verb and what it introduces: fewer, the less it need be a verb of saying. */
const reachOf = (kind: WordKind | undefined, language: string): number => {
  if (kind?.role === WordRole.preposition) return nearestReach;
  if (kind?.verb?.ambiguous) return ambiguousReach;
  return language === 'ar' ? farReach : nearReach;
};

/** Where a word of saying stands and what follows it; undefined for a word that says nothing here. */
const placeOf = (
  { view, quoted, language }: ActReader,
  verb: number,
  isFirst: boolean,
): Omit<VerbAt, 'nextName'> | undefined => {
  const kind = view.kinds[verb];
  const speaks = kind?.verb !== undefined || kind?.role === WordRole.source || kind?.role === WordRole.saying;
  if (!speaks || quoted(verb)) return undefined;
  const form = kind.verb;
  const boundary = boundaryBehind(view, { verb, words: reachOf(kind, language) }, quoted);
  // بين and عبر are prepositions unless a clause follows them.
  if (kind?.role === WordRole.preposition && boundary.by !== 'clause') return undefined;
  const needsMore = form?.ambiguous === true || form?.participle === true;
  return needsMore && boundary.by === 'nothing' && isFirst && !quoted(verb - 1) ? undefined : { verb, boundary };
};

/** The verbs of saying of a sentence outside of quotation marks, in order, each with its speaker. */
export const actsIn = (reader: ActReader): SpeechAct[] => {
  const { view, quoted, memory } = reader;
  const { kinds, named } = view;
  const acts: SpeechAct[] = [];
  const topic = topicOf(view);
  const namesUpTo = nameReader(reader);
  let behindQuotation = false;
  for (let verb = 0; verb < kinds.length; verb += 1) {
    behindQuotation ||= quoted(verb);
    const found = placeOf(reader, verb, acts.length === 0);
    if (!found) continue;
    const place = { ...found, nextName: namesUpTo(verb) };
    const previous = named[place.nextName - 1];
    // A word of a name is no verb.
    if (previous && previous.next > verb) continue;
    const isSource = kinds[verb]?.role === WordRole.source;
    const subject = subjectAt(place, reader);
    if (subject === undefined) continue;
    const carries = subject.kind === 'carried';
    if (carries && topic && topic.first < verb && acts.length === 0) memory.regard(topic.entity);
    const speaker = isSource ? namedIn(subject) : memory.resolve(subject, kinds[verb]?.verb?.gender);
    if (!speaker && !carries && place.boundary.by !== 'nothing') memory.forget();
    const inverted = previous?.next !== verb - 1 && isBehindWords(view, place, quoted);
    acts.push({
      verb,
      speaker,
      ...(inverted ? { inverted } : {}),
      ...(behindQuotation ? { behindQuotation } : {}),
      ...opening(place.boundary),
    });
  }
  namesUpTo(kinds.length);
  if (acts.length === 0 && topic && topic.first <= latestTopic) memory.regard(topic.entity);
  return acts;
};

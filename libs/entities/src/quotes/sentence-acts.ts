import { boundaryBehind, type Boundary, type Quoted } from './boundary.js';
import type { SentenceView } from './sentence-view.js';
import { isGoverned } from './speakers/governed.js';
import type { SpeakerMemory } from './speakers/memory.js';
import { subjectBefore } from './speakers/subject-before.js';
import { subjectBehind } from './speakers/subject-behind.js';
import { carriedBy, type Subject } from './speakers/subject.js';
import type { SpeechAct } from './speech-act.js';
import { WordRole } from './words/word-roles.js';

export interface ActReader {
  readonly view: SentenceView;
  readonly quoted: Quoted;
  readonly memory: SpeakerMemory;
  /** Primary language subtag. */
  readonly language: string;
}

const farReach = 40;
const nearReach = 8;

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
  const subject = subjectBehind(view, { verb, until, nextName });
  return subject.kind === 'named' ? subject : undefined;
};

const isBehindWords = ({ kinds }: SentenceView, verb: number, quoted: Quoted): boolean =>
  verb === 0 || kinds[verb - 1]?.role === WordRole.comma || quoted(verb - 1);

const subjectOf = ({ view, language, quoted }: ActReader, place: VerbAt): Subject => {
  const { verb, boundary, nextName } = place;
  const { kinds, named } = view;
  const form = kinds[verb]?.verb;
  if (form?.participle) return carriedBy(form.gender);
  const before = named[nextName - 1];
  if (verbFirst.has(language)) {
    const adjacent =
      before?.next === verb && !form?.joined && before.entity.type !== 'misc' && !isGoverned(view, before);
    if (adjacent) return { kind: 'named', entity: before.entity };
    return subjectBehind(view, { verb, until: boundary.at, nextName });
  }
  const inverts = isBehindWords(view, verb, quoted);
  const inverted = inverts ? invertedSubject(view, place) : undefined;
  return (
    inverted ??
    subjectBefore(view, { verb, lastName: nextName - 1, quoted }) ??
    invertedSubject(view, place) ??
    (inverts ? carriedBy(undefined) : { kind: 'unknown' })
  );
};

/** `According to` the first name behind it. */
const sourceBehind = ({ verb, nextName }: VerbAt, { named }: SentenceView): Subject | undefined => {
  const placed = named[nextName];
  const near = placed && placed.first - verb <= nearReach && placed.entity.type !== 'misc';
  return near ? { kind: 'named', entity: placed.entity } : undefined;
};

/** The person the sentence begins with, in whose name a verb without a subject further on is said. */
const topicOf = (view: SentenceView): SentenceView['named'][number] | undefined =>
  view.named.slice(0, 4).find((placed) => placed.entity.type === 'person' && !isGoverned(view, placed));

const opening = ({ at, by }: Boundary): Pick<SpeechAct, 'opens'> => (by === 'nothing' ? {} : { opens: { at, by } });

/** The verbs of saying of a sentence outside of quotation marks, in order, each with its speaker. */
export const actsIn = (reader: ActReader): SpeechAct[] => {
  const { view, quoted, memory } = reader;
  const { kinds, named } = view;
  const acts: SpeechAct[] = [];
  const topic = topicOf(view);
  let topical = topic !== undefined;
  let nextName = 0;
  const meetUpTo = (index: number): void => {
    for (let placed = named[nextName]; placed && placed.first <= index; placed = named[nextName]) {
      memory.meet(placed.entity);
      nextName += 1;
    }
  };
  for (let verb = 0; verb < kinds.length; verb += 1) {
    const kind = kinds[verb];
    const isSource = kind?.role === WordRole.source;
    if ((kind?.verb === undefined && !isSource) || quoted(verb)) continue;
    meetUpTo(verb);
    if (named[nextName - 1] && (named[nextName - 1]?.next ?? 0) > verb) continue;
    const needs = kind?.verb?.ambiguous || kind?.verb?.participle;
    const words = reader.language === 'ar' && !kind?.verb?.ambiguous ? farReach : nearReach;
    const boundary = boundaryBehind(view, { verb, words }, quoted);
    if (needs && boundary.by === 'nothing' && acts.length === 0 && !quoted(verb - 1)) continue;
    const place = { verb, boundary, nextName };
    const subject = isSource ? sourceBehind(place, view) : subjectOf(reader, place);
    if (subject === undefined) continue;
    if (topical && topic && subject.kind === 'carried' && topic.first < verb && acts.length === 0)
      memory.regard(topic.entity);
    topical = false;
    const speaker = memory.resolve(subject, kind?.verb?.gender);
    if (!speaker && subject.kind !== 'carried' && boundary.by !== 'nothing') memory.forget();
    const inverted = named[nextName - 1]?.next !== verb - 1 && isBehindWords(view, verb, quoted);
    acts.push({ verb, speaker, ...(inverted ? { inverted } : {}), ...opening(boundary) });
  }
  meetUpTo(kinds.length);
  if (acts.length === 0 && topic && topic.first <= 4) memory.regard(topic.entity);
  return acts;
};

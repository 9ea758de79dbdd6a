import type { EntityType } from '@khabar/entities';
import { f1Of, precisionOf, recallOf, type Counts } from '../extraction/scoring/counts.js';
import { entityTypes } from './scoring/match-spans.js';
import type { SetName } from './sets/named-set.js';

/** One figure of a set, with the floor it must reach and the aim it should end at. */
export interface Bar {
  readonly set: SetName;
  readonly types: readonly EntityType[];
  readonly label: string;
  readonly figure: (counts: Counts) => number;
  readonly floor?: number;
  readonly aim?: number;
}

const named: readonly EntityType[] = ['person', 'place', 'organisation'];

const perType = (set: SetName, types: readonly EntityType[], goals: Partial<Record<EntityType, object>>): Bar[] =>
  types.map((type) => ({ set, types: [type], label: `${type} F1`, figure: f1Of, ...goals[type] }));

/** Floors and aims are those of the goals; the sets that have none are there to see how well things carry over. */
export const bars: readonly Bar[] = [
  { set: 'anercorp', types: entityTypes, label: 'F1', figure: f1Of, floor: 0.74, aim: 0.8 },
  { set: 'anercorp', types: entityTypes, label: 'precision', figure: precisionOf },
  { set: 'anercorp', types: entityTypes, label: 'recall', figure: recallOf },
  ...perType('anercorp', entityTypes, { person: { floor: 0.65, aim: 0.78 } }),
  { set: 'wojood', types: named, label: 'F1', figure: f1Of, floor: 0.55, aim: 0.65 },
  { set: 'wojood', types: named, label: 'precision', figure: precisionOf },
  { set: 'wojood', types: named, label: 'recall', figure: recallOf },
  ...perType('wojood', entityTypes, {}),
  ...(['gum', 'wnut17', 'btc'] as const).flatMap((set): Bar[] => [
    { set, types: named, label: 'F1', figure: f1Of, ...(set === 'gum' ? { floor: 0.65, aim: 0.78 } : {}) },
    { set, types: named, label: 'precision', figure: precisionOf, ...(set === 'gum' ? { floor: 0.8, aim: 0.85 } : {}) },
    { set, types: named, label: 'recall', figure: recallOf },
    ...perType(set, named, {}),
  ]),
];

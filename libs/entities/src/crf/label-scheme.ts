import type { EntityType } from '../mentions/mention.js';

/** Types in the order of their labels. */
export const entityTypes = ['person', 'place', 'organisation', 'misc'] as const satisfies readonly EntityType[];

/** Where a word stands in a name: at its begin, inside, at its end, or alone (BIOES). */
export const position = { begin: 0, inside: 1, end: 2, single: 3 } as const;
export type Position = (typeof position)[keyof typeof position];

/** The label of a word outside of all names. */
export const outside = 0;
const positions = 4;
export const labelCount = 1 + entityTypes.length * positions;

/** @param type index in {@link entityTypes} */
export const labelOf = (type: number, where: Position): number => 1 + type * positions + where;

/** Index of the type in {@link entityTypes}; -1 for {@link outside}. */
export const typeOfLabel = (label: number): number => (label === outside ? -1 : (label - 1) >> 2);

export const positionOfLabel = (label: number): Position => ((label - 1) & 3) as Position;

const opens = (label: number): boolean =>
  label === outside || positionOfLabel(label) === position.begin || positionOfLabel(label) === position.single;

const closes = (label: number): boolean =>
  label === outside || positionOfLabel(label) === position.end || positionOfLabel(label) === position.single;

/** A name that began goes on to its end, with its type. */
export const mayFollow = (before: number, label: number): boolean =>
  closes(before) ? opens(label) : !opens(label) && typeOfLabel(before) === typeOfLabel(label);

export const mayBegin = opens;
export const mayEnd = closes;

/** A name in a sequence of labels: `labels.slice(start, end)`. */
export interface LabelledName {
  readonly type: number;
  readonly start: number;
  readonly end: number;
}

/** The names of a well-formed sequence, as {@link mayFollow} has it. */
export const namesIn = (labels: ArrayLike<number>): LabelledName[] => {
  const names: LabelledName[] = [];
  let start = 0;
  for (let index = 0; index < labels.length; index += 1) {
    const label = labels[index] ?? outside;
    if (label === outside) continue;
    const where = positionOfLabel(label);
    if (where === position.begin || where === position.single) start = index;
    if (where === position.end || where === position.single)
      names.push({ type: typeOfLabel(label), start, end: index + 1 });
  }
  return names;
};

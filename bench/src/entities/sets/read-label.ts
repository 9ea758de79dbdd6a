import type { EntityType } from '@khabar/entities';
import { typeOfLabel } from './label-types.js';
import type { Bio } from './sentence.js';

/** A label as an annotator wrote it: whether it opens a mention, and the type where it is one of ours. */
export interface ReadLabel {
  readonly opens: boolean;
  readonly type: EntityType;
}

// Annotators type `I--ORG`, `MIS1`, `b-pers`; `OO`, `IO` and `0` are their ways of saying nothing.
const shape = /^([bi])-+([a-z-]+)\d*$/;

/** @returns undefined where the label names no type of ours */
export const readLabel = (written: string): ReadLabel | undefined => {
  const [, prefix, name = ''] = shape.exec(written.trim().toLowerCase()) ?? [];
  const type = typeOfLabel.get(name) ?? (name === 'mis' ? 'misc' : undefined);
  return type && { opens: prefix === 'b', type };
};

/** Labels of a sentence in order: an `I-` that continues nothing of its type opens a mention. */
export const toBio = (labels: readonly (ReadLabel | undefined)[]): Bio[] =>
  labels.map((label, index): Bio => {
    if (!label) return 'O';
    const continues = !label.opens && labels[index - 1]?.type === label.type;
    return `${continues ? 'I' : 'B'}-${label.type}`;
  });

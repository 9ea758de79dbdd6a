import { entityTypes, labelOf, outside, position } from '@khabar/entities/training';
import type { Bio } from '../sets/sentence.js';

/** The labels of the model for those of a set. */
export const labelsOf = (labels: readonly Bio[]): Uint8Array =>
  Uint8Array.from(labels, (label, index) => {
    if (label === 'O') return outside;
    const type = entityTypes.indexOf(label.slice(2) as (typeof entityTypes)[number]);
    const begins = label.startsWith('B');
    const ends = !(labels[index + 1] ?? 'O').startsWith('I-');
    if (begins) return labelOf(type, ends ? position.single : position.begin);
    return labelOf(type, ends ? position.end : position.inside);
  });

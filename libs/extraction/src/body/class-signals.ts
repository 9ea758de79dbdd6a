import { classBits } from '../page/class-bits.js';
import { classWordKinds, classWords } from './class-words.js';

/** What the names on an element tell: one bit for each of `classWordKinds`, in its order. Depends on the element alone. */
export const classSignalsOf = classBits(
  classWordKinds.map((kind) => classWords[kind]),
  ['class', 'id', 'role', 'itemprop', 'data-component', 'data-testid', 'data-type'],
);

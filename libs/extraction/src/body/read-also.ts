import type { Block } from '../blocks/block.js';
import { phraseKinds } from './boilerplate-phrases.js';

const readAlsoBit = 1 << phraseKinds.indexOf('readAlso');

/** In characters: what is longer has something to say itself. */
const longest = 250;
const linkedShare = 0.5;

/** A line that leads to another article: one of the phrases, and a link for the rest of it. */
export const isReadAlso = ({ length, linked }: Block, phrases: number): boolean =>
  (phrases & readAlsoBit) !== 0 && length <= longest && linked >= length * linkedShare;

import { readLabel, toBio } from './read-label.js';
import type { Row } from './read-rows.js';
import type { Sentence } from './sentence.js';

/** Of nested labels the outermost that names a type of ours: Wojood writes the outer ones first. */
export const flatSentence = (rows: readonly Row[]): Sentence => ({
  tokens: rows.map(([token]) => token),
  labels: toBio(rows.map(([, ...labels]) => labels.map(readLabel).find((label) => label !== undefined))),
});

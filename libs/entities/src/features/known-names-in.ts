import { knownEntitiesIn, type KnownSpan } from '../known/index.js';
import type { WordType } from './word-type.js';

/** The names of well-known entities in a sentence. */
export const knownNamesIn = (types: readonly WordType[], language: string): KnownSpan[] => {
  const mayOpen = types.map((type) => type.mayOpenKnownName);
  if (!mayOpen.includes(true)) return [];
  return knownEntitiesIn(
    types.map((type) => type.folded),
    { language, mayOpen },
  );
};

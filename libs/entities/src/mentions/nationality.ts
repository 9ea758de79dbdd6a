import { foldTerm } from '@khabar/language/analysis';
import { knownEntitiesIn } from '../known/index.js';

/** Whether a name is that of a people or a nationality, as the tables have them. */
export const isNationality = (name: string): boolean => {
  const words = foldTerm(name).split(/\s+/);
  return knownEntitiesIn(words).some(
    ({ from, to, candidates }) =>
      from === 0 && to === words.length && candidates.some(({ entity }) => entity.nationality === true),
  );
};

import { knownCandidatesOf } from './known-entities.js';

/** Whether a name is that of a people or the adjective of one: العراقي, الأوروبية, Iraqi. @param foldedName as `foldName` makes it */
export const isNationality = (foldedName: string): boolean =>
  knownCandidatesOf(foldedName).some(({ entity }) => entity.nationality === true);

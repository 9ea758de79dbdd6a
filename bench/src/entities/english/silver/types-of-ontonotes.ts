import type { EntityType } from '@khabar/entities';

/** What the labels of OntoNotes are in the manner of CoNLL 2003. Days, amounts and languages are no entities of ours. */
export const typesOfOntoNotes: ReadonlyMap<string, EntityType> = new Map<string, EntityType>([
  ['PERSON', 'person'],
  ['GPE', 'place'],
  ['LOC', 'place'],
  ['FAC', 'place'],
  ['ORG', 'organisation'],
  ['NORP', 'misc'],
  ['EVENT', 'misc'],
  ['PRODUCT', 'misc'],
  ['WORK_OF_ART', 'misc'],
]);

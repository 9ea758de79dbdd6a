import type { BioLabel, Mention } from '@khabar/entities';

/** What labelled columns call our types. */
export const tsvTypes: Readonly<Record<Mention['type'], string>> = {
  person: 'PER',
  place: 'LOC',
  organisation: 'ORG',
  misc: 'MISC',
};

export const tsvLabel = (label: BioLabel): string => {
  if (label === 'O') return label;
  const [prefix, type] = label.split('-') as ['B' | 'I', Mention['type']];
  return `${prefix}-${tsvTypes[type]}`;
};

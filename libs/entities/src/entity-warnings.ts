/** What `provenance.warnings` may say of the entities of an article. */
export const entityWarnings = {
  'entities-text-too-long':
    'entities, quotes and dates were looked for in the first 500,000 characters of the text only',
  'entities-no-model': 'entities are not told in this language: there are none, or only the well-known ones',
} as const;

export type EntityWarning = keyof typeof entityWarnings;

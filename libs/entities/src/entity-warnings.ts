/** What `provenance.warnings` may say of the entities of an article. */
export const entityWarnings = {
  'entities-text-too-long':
    'entities, quotes and dates were looked for in the first 300,000 characters of the text only',
  'entities-no-model':
    'there is no model for the language: entities are what the lists know, and names of persons by their capitals',
} as const;

export type EntityWarning = keyof typeof entityWarnings;

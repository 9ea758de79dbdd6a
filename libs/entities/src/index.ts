export * from './mentions/mention.js';
export * from './known/index.js';
export * from './register/index.js';
export { readText } from './read-text.js';
export { readOccupations, type Occupation } from './read-occupations.js';
export { withEntities } from './read-article.js';
export { entityWarnings, type EntityWarning } from './entity-warnings.js';
export type { ReadableText, TextReading } from './text-reading.js';
export { tagTokens, type BioLabel } from './tag-tokens.js';

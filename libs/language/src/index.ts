export * from './analysis.js';
export * from './identification/identification.js';
export * from './identification/identify-language.js';

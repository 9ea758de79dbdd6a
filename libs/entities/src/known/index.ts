export * from './fold-name.js';
export * from './is-nationality.js';
export * from './known-entities.js';
export * from './known-entity.js';
export * from './known-in-words.js';

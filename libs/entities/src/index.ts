export * from './mentions/mention.js';

export * from './mentions/mention.js';
export * from './known/index.js';

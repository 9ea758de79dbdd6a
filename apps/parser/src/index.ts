export * from './parser.module.js';
export * from './settings.js';

export * from './clusters-of.js';
export * from './without-proclitics.js';

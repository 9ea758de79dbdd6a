export * from './name-keys.js';
export * from './same-name.js';
export { readName, type ComparedName, type NameScript, type NameWord } from './name-words.js';
export * from './join-names.js';
export * from './register-name.js';

// What indexes and reads the register needs: names and the table of well-known entities, without the models that tag text.
export * from './known/index.js';
export * from './register/index.js';

// Everything but language identification, whose model costs 90 MB of memory: what indexes and searches needs only this.
export * from './analysis/analyse.js';
export * from './analysis/arabic-normaliser.js';
export * from './analysis/arabic-stemmer.js';
export * from './analysis/fold.js';
export * from './analysis/tokenise.js';
export * from './direction.js';
export * from './sentences/sentence.js';
export * from './sentences/sentences-of.js';
export * from './clitics/clitic-splits.js';
export * from './clitics/split.js';
export * from './normalisation/normalise.js';

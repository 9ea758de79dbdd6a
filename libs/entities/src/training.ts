// Entry for training and measuring models: the same features and the same scheme as when they are used.
export * from './clusters/index.js';
export * from './crf/decode.js';
export * from './crf/label-scheme.js';
export * from './crf/likelihood.js';
export * from './crf/marginals.js';
export * from './features/describe-word.js';
export * from './features/document-features.js';
export * from './features/feature-hash.js';
export * from './features/sentence-features.js';
export * from './features/word-features.js';
export * from './features/word-type.js';
export * from './model/calibration.js';
export * from './model/packed-weights.js';
export * from './model/feature-table.js';
export * from './model/tagger-model.js';
export * from './tagging/language-tagger.js';

import shared from '../../eslint.config.mjs';

const restricted = [{ group: ['kafkajs', 'kafkajs/*'], message: 'Only libs/messaging imports kafkajs.' }];

// The one library that imports mongoose.
export default [
  ...shared,
  { files: ['**/src/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: restricted }] } },
];

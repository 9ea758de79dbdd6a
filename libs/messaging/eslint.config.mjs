import shared from '../../eslint.config.mjs';

const restricted = [{ group: ['mongoose', 'mongoose/*'], message: 'Only libs/store imports mongoose.' }];

// The one library that imports kafkajs.
export default [
  ...shared,
  { files: ['**/src/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: restricted }] } },
];

import base from '../../eslint.config.mjs';

export default [
  ...base,
  {
    // Finds the servers of the test run; there is no main that could hand the settings in.
    files: ['src/servers/test-servers.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
];

import shared from '../../eslint.config.mjs';

// The one library that reads the environment of the process.
export default [...shared, { files: ['**/src/**/*.ts'], rules: { 'no-restricted-properties': 'off' } }];

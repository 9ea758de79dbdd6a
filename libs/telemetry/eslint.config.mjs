import shared from '../../eslint.config.mjs';

// register.ts runs before any main.ts can hand it settings, so it is where the environment of the process comes in.
export default [...shared, { files: ['**/src/register.ts'], rules: { 'no-restricted-properties': 'off' } }];

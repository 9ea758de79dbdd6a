export * from './cli/cli.js';
export * from './cli/exit-codes.js';
export * from './program.js';
export * from './run.js';

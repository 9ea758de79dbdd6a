/**
 * The process whose end is the end of the test run. A worker of the test runner, known by its channel to it, belongs to
 * its parent; specs that run inside the runner belong to the runner.
 */
export const runOwner = (): number => (process.send === undefined ? process.pid : process.ppid);

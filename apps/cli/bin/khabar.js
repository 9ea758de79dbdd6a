#!/usr/bin/env node
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const least = [24, 9];
const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));

const isRecent = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > least[0] || (major === least[0] && minor >= least[1]);
};

const stop = (message) => {
  process.stderr.write(`khabar: ${message}\n`);
  process.exit(1);
};

/** The Node that the repository brings along, for a system whose own is too old. */
const ownNode = () => {
  try {
    const require = createRequire(import.meta.url);
    const file = join(dirname(require.resolve('node/package.json')), 'bin', 'node');
    return existsSync(file) ? file : undefined;
  } catch {
    return undefined;
  }
};

const runWith = (node) => {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // Ctrl-C reaches the whole foreground group; a signal to this process alone is handed on.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => stop(`cannot start ${node}: ${error.message}`));
  child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
};

if (!existsSync(main)) stop('is not built yet; run `make build` in the repository first');
else if (isRecent(process.versions.node)) await import(main);
else {
  const node = ownNode();
  if (node) runWith(node);
  else stop(`needs Node ${least.join('.')} or later, this is ${process.versions.node}; run \`npm ci\` to get it`);
}

import { readFileSync } from 'node:fs';
import { startStack, stackStatus, stopStack } from '@khabar/local';
import { exitCodes } from './cli/exit-codes.js';
import { interruption } from './cli/interruption.js';
import { endOnClosedPipe, processTerminal } from './cli/terminal.js';
import { fetchPage } from './connection/fetch-page.js';
import { kafkaTools } from './connection/kafka-tools.js';
import { storeTools } from './connection/store-tools.js';
import { run } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

endOnClosedPipe(process);
const terminal = processTerminal(process);
const code = await run(
  process.argv.slice(2),
  {
    env: process.env,
    cwd: process.cwd(),
    terminal,
    stdin: process.stdin,
    signal: interruption(process),
    exit: { code: exitCodes.ok },
    services: {
      stack: { start: startStack, stop: stopStack, status: stackStatus },
      kafka: kafkaTools,
      store: storeTools,
      fetchPage,
    },
  },
  { version, helpWidth: Math.min(terminal.columns, 120) },
);
process.stdout.write('', () => process.exit(code));

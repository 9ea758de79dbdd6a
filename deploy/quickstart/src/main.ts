import { join } from 'node:path';
import { Command } from 'commander';
import { kafkaSettings, loadSettings, localSettings, serviceSettings, SettingsError } from '@khabar/config';
import { InputError, readInput } from './input.js';
import { run } from './run.js';

const options = new Command('run')
  .option('--once', 'end after the table')
  .option('--input <target>', 'feed URL, OPML file, folder or file of pages or texts, in place of the sample site')
  .parse()
  .opts<{ once?: true; input?: string }>();

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());

try {
  process.exitCode = await run({
    root: join(import.meta.dirname, '..', '..', '..'),
    input: await readInput(options.input),
    once: options.once ?? false,
    settings: loadSettings({ ...localSettings, ...kafkaSettings, ...serviceSettings }, process.env),
    env: process.env,
    say: (line) => process.stdout.write(`${line}\n`),
    signal: ending.signal,
  });
} catch (error) {
  if (!(error instanceof Error)) throw error;
  const isUsage = error instanceof InputError || error instanceof SettingsError;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = isUsage ? 2 : 1;
}

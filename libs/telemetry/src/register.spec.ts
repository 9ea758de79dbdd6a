import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const project = fileURLToPath(new URL('..', import.meta.url));
const buildMs = 120_000;

const program = `
  import { Worker } from 'node:worker_threads';
  import { metricsPort, withSpan } from '@khabar/telemetry';
  import { trace } from '@opentelemetry/api';
  const ids = await withSpan('work', {}, (span) => span.spanContext());
  const thread = new Worker('process.stdout.write("thread ran\\\\n")', { eval: true });
  await new Promise((resolve) => thread.on('exit', resolve));
  console.log(JSON.stringify({ port: metricsPort(), traceId: ids.traceId }));
`;

/** Runs a program as a service is run: Node loads the SDK before it. */
const runRegistered = (env: Record<string, string>) =>
  run(process.execPath, ['--import', '@khabar/telemetry/register', '--input-type=module', '--eval', program], {
    cwd: project,
    env: { PATH: process.env.PATH, ...env },
  });

// Node runs the compiled files, not the sources.
beforeAll(async () => {
  await run(process.execPath, [fileURLToPath(import.meta.resolve('typescript/bin/tsc')), '-b', 'tsconfig.lib.json'], {
    cwd: project,
  });
}, buildMs);

describe('node --import @khabar/telemetry/register', () => {
  it('gives the program spans and a metrics endpoint, leaves its threads alone and lets it end', async () => {
    const { stdout } = await runRegistered({ KHABAR_METRICS_PORT: '0', OTEL_SERVICE_NAME: 'khabar-test' });
    const lines = stdout.trim().split('\n');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ msg: 'metrics endpoint open', port: expect.any(Number) });
    expect(lines[1]).toBe('thread ran');
    expect(JSON.parse(lines[2] ?? '')).toEqual({
      port: expect.any(Number),
      traceId: expect.stringMatching(/^(?!0+$)[0-9a-f]{32}$/),
    });
    expect(lines).toHaveLength(3);
  });

  it('stops the boot at a bad setting, with exit code 78 and nothing but its name, value and meaning', async () => {
    await expect(runRegistered({ KHABAR_METRICS_PORT: 'nine' })).rejects.toMatchObject({
      code: 78,
      stdout: '',
      stderr: expect.stringMatching(
        /^bad settings:\n {2}KHABAR_METRICS_PORT: expected a number \(got "nine"; [^\n]*\)\n$/,
      ),
    });
  });
});

import { isMainThread } from 'node:worker_threads';
import { bootTelemetry } from './sdk/boot.js';

const badSettingExitCode = 78; // EX_CONFIG of sysexits.h

// Worker threads inherit --import, and would all want the port of the metrics endpoint.
if (isMainThread) {
  const boot = await bootTelemetry({ env: process.env, mainScript: process.argv[1] });
  if (!boot.ok) {
    process.stderr.write(`${boot.problem}\n`);
    process.exit(badSettingExitCode);
  }
}

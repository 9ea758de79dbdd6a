// Runs every check of the project in order and ends with one line: `N passed, N failed`.
// A lint, type or build target that fails counts as one failed check, and so do stale project references
// and a test run that dies without a report.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const reports = mkdtempSync(join(tmpdir(), 'khabar-test-'));
const nodeOptions = '--experimental-vm-modules --disable-warning=ExperimentalWarning';

const run = (title, command, options) => {
  console.log(`\n=== ${title}`);
  const started = Date.now();
  const { args = [], env = {} } = options;
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  console.log(
    `=== ${title}: ${result.status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  );
  return result.status === 0;
};

const checks = ['lint', 'typecheck', 'build'].map((target) => () => {
  const ok = run(target, bin('nx'), {
    args: ['run-many', '-t', target, '--outputStyle=static'],
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
});

// A build never stops over it; here it does: nx sync would change the project references.
const references = () => {
  const ok = run('project references', bin('nx'), {
    args: ['sync:check'],
    env: { NX_DAEMON: 'false', NX_TUI: 'false' },
  });
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
};

const suites = [
  // Workers, also where there are few cores: a worker can be renewed when its memory fills, the process that leads them cannot.
  { kind: 'unit', title: 'unit tests', args: ['--maxWorkers=2'] },
  { kind: 'int', title: 'integration tests (real Kafka, real store)', args: ['--runInBand'] },
  { kind: 'e2e', title: 'end-to-end tests (the whole system, and faults)', args: ['--runInBand'] },
].map(({ kind, title, args }) => () => {
  const outputFile = join(reports, `${kind}.json`);
  const ok = run(title, bin('jest'), {
    args: [...args, '--json', `--outputFile=${outputFile}`],
    env: { KHABAR_TEST_KIND: kind, NODE_OPTIONS: nodeOptions },
  });
  try {
    const report = JSON.parse(readFileSync(outputFile, 'utf8'));
    const broken = report.numRuntimeErrorTestSuites;
    const unexplained = !ok && report.numFailedTests + broken === 0 ? 1 : 0;
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken + unexplained,
      skipped: report.numPendingTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
});

const only = process.argv.slice(2);
const named = {
  references,
  lint: checks[0],
  typecheck: checks[1],
  build: checks[2],
  unit: suites[0],
  int: suites[1],
  e2e: suites[2],
};
const unknown = only.filter((name) => !(name in named));
if (unknown.length > 0) {
  console.error(`unknown part "${unknown[0]}": expected ${Object.keys(named).join(', ')}`);
  process.exit(2);
}
const parts = only.length > 0 ? only.map((name) => named[name]) : Object.values(named);

const total = { passed: 0, failed: 0, skipped: 0 };
for (const part of parts) {
  const result = part();
  for (const key of Object.keys(total)) total[key] += result[key];
}
rmSync(reports, { recursive: true, force: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

// Runs beside a test run: waits for its end, however it ends, then stops the servers that were started for it and removes
// their folder. Plain JavaScript with no imports of ours, so that it needs no build. Usage: guardian.mjs OWNER_PID STATE_DIR
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const pollMs = 500;
const graceMs = 15_000;
const [ownerText, stateDir] = process.argv.slice(2);
const owner = Number(ownerText);

const send = (pid, signal) => {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return error.code === 'EPERM';
  }
};

const commandLine = (pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);

/** The servers of the folder that still run. Without /proc the register is trusted. */
const servers = async () => {
  const text = await readFile(join(stateDir, 'stack.json'), 'utf8').catch(() => '{"pids":{}}');
  const pids = Object.values(JSON.parse(text).pids).filter((pid) => send(pid, 0));
  const lines = await Promise.all(pids.map(commandLine));
  return pids.filter((_, index) => lines[index]?.includes(stateDir) ?? process.platform !== 'linux');
};

const tell = async (...signals) => {
  for (const pid of await servers()) for (const signal of signals) send(pid, signal);
};

while (send(owner, 0)) await sleep(pollMs);
await tell('SIGTERM', 'SIGCONT');
const deadline = Date.now() + graceMs;
while ((await servers()).length > 0 && Date.now() < deadline) await sleep(pollMs);
await tell('SIGKILL');
await rm(stateDir, { recursive: true, force: true, maxRetries: 5 });

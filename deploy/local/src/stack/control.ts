import { tail } from '../files/tail.js';
import { isRunning } from '../process/identity.js';
import { launch } from '../process/launch.js';
import { kill, signal, stop, type StopOutcome } from '../process/signal.js';
import { waitUntilReady } from '../process/wait.js';
import type { Member } from './member.js';

/** Control of one server process; what fault tests use. */
export interface MemberControl {
  readonly name: string;
  readonly port: number;
  readonly logFile: string;
  /** The process id, or undefined where it does not run. */
  pid(): Promise<number | undefined>;
  /** Whether it runs and answers. */
  serves(): Promise<boolean>;
  /** Starts it on the same port and data and waits until it serves; nothing where it runs. */
  start(): Promise<void>;
  /** SIGTERM, SIGKILL after the grace period. */
  stop(): Promise<StopOutcome>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGSTOP: it keeps its connections and answers nothing. */
  freeze(): Promise<void>;
  /** SIGCONT. */
  thaw(): Promise<void>;
}

/** Where the process ids of a stack are kept. */
export interface PidRegister {
  read(name: string): Promise<number | undefined>;
  write(name: string, pid: number): Promise<void>;
}

const startAndWait = async (member: Member, pids: PidRegister): Promise<void> => {
  await member.prepare();
  const pid = await launch({ ...member.launch, logFile: member.logFile });
  await pids.write(member.name, pid);
  const outcome = await waitUntilReady({
    isReady: member.isReady,
    isAlive: () => isRunning(pid, member.marker),
    timeoutMs: member.readyMs,
  });
  if (outcome === 'ready') return;
  const what = outcome === 'ended' ? 'ended while it started' : `did not serve within ${member.readyMs} ms`;
  const log = await tail(member.logFile);
  if (outcome === 'timeout') await kill({ pid, marker: member.marker });
  throw new Error(`${member.name} (port ${member.port}) ${what}; end of ${member.logFile}:\n${log}`);
};

export const controlOf = (member: Member, pids: PidRegister): MemberControl => {
  const running = async () => {
    const pid = await pids.read(member.name);
    return pid !== undefined && (await isRunning(pid, member.marker)) ? { pid, marker: member.marker } : undefined;
  };
  const required = async () => {
    const found = await running();
    if (!found) throw new Error(`${member.name} does not run`);
    return found;
  };
  return {
    name: member.name,
    port: member.port,
    logFile: member.logFile,
    pid: async () => (await running())?.pid,
    serves: async () => (await running()) !== undefined && (await member.isReady()),
    start: async () => {
      if (!(await running())) await startAndWait(member, pids);
    },
    stop: async () => {
      const found = await running();
      return found ? stop(found, member.graceMs) : 'not-running';
    },
    kill: async () => kill(await required()),
    freeze: async () => signal(await required(), 'SIGSTOP'),
    thaw: async () => signal(await required(), 'SIGCONT'),
  };
};

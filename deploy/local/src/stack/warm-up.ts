import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokerMember } from '../broker/broker.js';
import { newClusterId } from '../broker/cluster-id.js';
import type { JavaModule } from '../java/build.js';
import { classArchiveOf } from '../java/class-archive.js';
import { freePort } from '../process/ports.js';
import { storeMember } from '../store/store.js';
import { controlOf, type PidRegister } from './control.js';
import type { Member } from './member.js';

/** The JVM writes the archive while it ends, which takes seconds. */
const graceMs = 120_000;
const heapMb = 512;

interface Trial {
  readonly jars: string;
  readonly folder: string;
  readonly jvmArgs: readonly string[];
}

const members: Readonly<Record<JavaModule, (trial: Trial) => Promise<Member>>> = {
  kafka: async (trial) => {
    const port = await freePort();
    const controllerPorts = [await freePort(new Set([port]))];
    return brokerMember({ ...trial, java: 'java', id: 1, port, controllerPorts, clusterId: newClusterId(), heapMb });
  },
  store: async (trial) => storeMember({ ...trial, java: 'java', port: await freePort(), heapMb }),
};

const inMemory = (): PidRegister => {
  const pids = new Map<string, number>();
  return { read: async (name) => pids.get(name), write: async (name, pid) => void pids.set(name, pid) };
};

/** Runs a server of the module once, on data of its own, to record the classes it loads. */
export const warmUp = async (module: JavaModule, jars: string): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'khabar-warm-up-'));
  const unfinished = `${classArchiveOf(jars)}.unfinished`;
  const trial = { jars, folder, jvmArgs: [`-XX:ArchiveClassesAtExit=${unfinished}`] };
  const control = controlOf({ ...(await members[module](trial)), graceMs }, inMemory());
  try {
    await control.start();
    if ((await control.stop()) === 'stopped') await rename(unfinished, classArchiveOf(jars));
  } finally {
    await control.stop();
    await rm(folder, { recursive: true, force: true });
  }
};

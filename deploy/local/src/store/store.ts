import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveFlags } from '../java/class-archive.js';
import { storeAnswers } from '../probe/store.js';
import type { Member } from '../stack/member.js';

export interface LocalStore {
  readonly java: string;
  readonly jars: string;
  readonly folder: string;
  readonly port: number;
  readonly heapMb: number;
  /** Further options of the JVM. */
  readonly jvmArgs?: readonly string[];
}

/** Part of the heap that keeps pages of the file; the rest is for indexes and for what is being read and written. */
const cacheShare = 0.25;

/** The MongoDB-protocol server as a member of the stack. */
export const storeMember = ({ java, jars, folder, port, heapMb, jvmArgs = [] }: LocalStore): Member => {
  const marker = `-Dkhabar.member=${folder}`;
  return {
    name: 'store',
    port,
    marker,
    logFile: join(folder, 'log'),
    graceMs: 15_000,
    readyMs: 60_000,
    isReady: () => storeAnswers(port),
    prepare: async () => void (await mkdir(folder, { recursive: true })),
    launch: {
      command: java,
      args: [
        marker,
        '-Xms64m',
        `-Xmx${heapMb}m`,
        '-XX:+UseSerialGC',
        ...archiveFlags(jars),
        ...jvmArgs,
        '-cp',
        join(jars, '*'),
        'khabar.localstore.Main',
        ...['--host', '127.0.0.1'],
        ...['--port', String(port)],
        ...['--file', join(folder, 'store.db')],
        ...['--cache-mb', String(Math.round(heapMb * cacheShare))],
      ],
    },
  };
};

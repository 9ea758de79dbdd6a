import { readFile } from 'node:fs/promises';

/** A process whose use of the machine is measured. */
export interface Watched {
  readonly name: string;
  readonly pid: number;
}

/** Of the kernel's accounting; 100 on every Linux that Node.js runs on. */
const ticksPerSecond = 100;
const kibibytesPerMebibyte = 1_024;

/** CPU time of a process since its start, user and system, all threads, seconds. */
export const cpuSecondsOf = async ({ pid }: Watched): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The command in parentheses may hold anything; user and system time are the 14th and 15th field of all.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
};

/** Most memory the process ever held, mebibytes. */
export const peakMemoryOf = async ({ pid }: Watched): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / kibibytesPerMebibyte;
};

export const cpuSecondsOfAll = async (all: readonly Watched[]): Promise<Map<string, number>> =>
  new Map(await Promise.all(all.map(async (each) => [each.name, await cpuSecondsOf(each)] as const)));

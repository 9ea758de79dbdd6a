import { readFile } from 'node:fs/promises';
import { run } from './run.js';

const commandLine = async (pid: number): Promise<string> => {
  const fromProc = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (fromProc !== undefined) return fromProc.replaceAll('\0', ' ');
  if (process.platform === 'linux') return '';
  const listed = await run('ps', ['-p', String(pid), '-o', 'args=']);
  return listed.ok ? listed.output : '';
};

/** Whether the process lives and is the one that was started with this marker: process ids are used again. */
export const isRunning = async (pid: number | undefined, marker: string): Promise<boolean> =>
  pid !== undefined && (await commandLine(pid)).includes(marker);

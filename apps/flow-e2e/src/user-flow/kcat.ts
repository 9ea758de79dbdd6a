import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const hasKcat = (): Promise<boolean> =>
  run('kcat', ['-V']).then(
    () => true,
    () => false,
  );

export interface KcatRecord {
  readonly partition: number;
  readonly offset: number;
  readonly key: string;
  /** Bytes; -1 for a tombstone. */
  readonly valueBytes: number;
}

/** Reads a topic with kcat, from the beginning to the end. */
export const readWithKcat = async (brokers: readonly string[], topic: string): Promise<KcatRecord[]> => {
  const args = ['-b', brokers.join(','), '-C', '-t', topic, '-o', 'beginning', '-e', '-q'];
  const { stdout } = await run('kcat', [...args, '-f', '%p\\t%o\\t%k\\t%S\\n'], { maxBuffer: 64 * 1024 * 1024 });
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [partition, offset, key = '', size] = line.split('\t');
      return { partition: Number(partition), offset: Number(offset), key, valueBytes: Number(size) };
    });
};

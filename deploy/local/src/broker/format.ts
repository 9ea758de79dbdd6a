import { access, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from '../process/run.js';

export interface Format {
  readonly java: string;
  readonly jvmArgs: readonly string[];
  readonly folder: string;
  readonly clusterId: string;
}

/** Prepares the data folder of a broker, once. */
export const formatOnce = async ({ java, jvmArgs, folder, clusterId }: Format): Promise<void> => {
  const data = join(folder, 'data');
  const formatted = await access(join(data, 'meta.properties')).then(
    () => true,
    () => false,
  );
  if (formatted) return;
  await mkdir(data, { recursive: true });
  const config = join(folder, 'server.properties');
  const args = [...jvmArgs, 'kafka.tools.StorageTool', 'format', '--ignore-formatted', '-t', clusterId, '-c', config];
  const result = await run(java, args);
  if (!result.ok) throw new Error(`the data folder ${data} could not be formatted:\n${result.output.trim()}`);
};

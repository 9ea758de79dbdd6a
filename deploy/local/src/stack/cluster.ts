import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { newClusterId } from '../broker/cluster-id.js';
import { errorCode } from '../files/error-code.js';

const cluster = z.object({ clusterId: z.string(), brokers: z.int() });

/**
 * The id of the Kafka cluster whose data the state folder holds, made on first use.
 * @throws Error where that data belongs to another number of brokers.
 */
export const clusterIdOf = async (stateDir: string, brokers: number): Promise<string> => {
  const path = join(stateDir, 'cluster.json');
  try {
    const found = cluster.parse(JSON.parse(await readFile(path, 'utf8')));
    if (found.brokers !== brokers)
      throw new Error(
        `KHABAR_LOCAL_BROKERS: ${brokers} asked for, but ${stateDir} holds the data of a cluster of ${found.brokers}; ` +
          'set KHABAR_STATE_DIR to another folder, or remove this one',
      );
    return found.clusterId;
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  const made = { clusterId: newClusterId(), brokers };
  await mkdir(stateDir, { recursive: true });
  await writeFile(path, `${JSON.stringify(made)}\n`);
  return made.clusterId;
};

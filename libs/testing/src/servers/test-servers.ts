import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings, toolSettings } from '@khabar/config';
import { startStack } from '@khabar/local';
import { guard } from './guard.js';
import { runOwner } from './run-owner.js';

export interface TestServers {
  /** host:port of each broker. */
  readonly brokers: readonly string[];
  readonly mongoUrl: string;
}

const addressList = (text: string): string[] => text.split(',').map((address) => address.trim());

const ownServers = async (): Promise<TestServers> => {
  const owner = runOwner();
  const stateDir = join(tmpdir(), `khabar-test-${owner}`);
  const { brokers, mongoUrl, outcome } = await startStack({ stateDir, kafkaHeapMb: 384, mongoHeapMb: 768 });
  if (outcome === 'started') guard(owner, stateDir);
  return { brokers, mongoUrl };
};

const findServers = async (): Promise<TestServers> => {
  const given = loadSettings(toolSettings, process.env);
  const { KHABAR_TEST_KAFKA: kafka, KHABAR_TEST_MONGO: mongo } = given;
  if (kafka !== undefined && mongo !== undefined) return { brokers: addressList(kafka), mongoUrl: mongo };
  const own = await ownServers();
  return { brokers: kafka === undefined ? own.brokers : addressList(kafka), mongoUrl: mongo ?? own.mongoUrl };
};

let found: Promise<TestServers> | undefined;

/**
 * Kafka and MongoDB for integration tests: those of KHABAR_TEST_KAFKA and KHABAR_TEST_MONGO, else one local stack that
 * all specs of a test run share and that is stopped at its end. Use names of your own on it: `uniqueName`.
 */
export const testServers = (): Promise<TestServers> => (found ??= findServers());

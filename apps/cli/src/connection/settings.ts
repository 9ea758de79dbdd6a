import {
  fetcherSettings,
  kafkaSettings,
  loadSettings,
  localSettings,
  storeSettings,
  telemetrySettings,
  toolSettings,
  type Environment,
  type Settings,
} from '@khabar/config';
import type { Cli } from '../cli/cli.js';
import { findRunningStack } from './running-stack.js';

const settingTable = {
  ...kafkaSettings,
  ...storeSettings,
  ...toolSettings,
  KHABAR_STATE_DIR: localSettings.KHABAR_STATE_DIR,
  KHABAR_LOG_LEVEL: { ...telemetrySettings.KHABAR_LOG_LEVEL, fallback: 'error' },
  KHABAR_FETCH_MAX_BYTES: fetcherSettings.KHABAR_FETCH_MAX_BYTES,
};

export type CliSettings = Settings<typeof settingTable>;

/** Options that say where the servers are; each wins over the setting of the same meaning. */
export interface ConnectionFlags {
  readonly kafka?: string;
  readonly mongo?: string;
  readonly stateDir?: string;
}

const given = (entries: Record<string, string | undefined>): Environment =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined && value !== ''));

/**
 * The settings of a command. An address comes from the option, else from the environment, else from the local stack that
 * runs here, else it is the default.
 * @throws SettingsError
 */
export const resolveSettings = async (
  { env, cwd }: Pick<Cli, 'env' | 'cwd'>,
  flags: ConnectionFlags,
): Promise<CliSettings> => {
  const asked = {
    ...given(env),
    ...given({ KHABAR_KAFKA_BROKERS: flags.kafka, KHABAR_MONGO_URL: flags.mongo, KHABAR_STATE_DIR: flags.stateDir }),
  };
  const { KHABAR_STATE_DIR } = loadSettings({ KHABAR_STATE_DIR: localSettings.KHABAR_STATE_DIR }, asked);
  const stack = await findRunningStack(cwd, KHABAR_STATE_DIR);
  const found = given({ KHABAR_KAFKA_BROKERS: stack?.brokers.join(','), KHABAR_MONGO_URL: stack?.mongoUrl });
  return loadSettings(settingTable, { ...found, ...asked });
};

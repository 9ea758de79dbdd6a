import { loadSettings, localSettings } from '@khabar/config';
import { stackOptionsOf, type StackOptions } from '@khabar/local';
import type { Cli } from '../cli/cli.js';
import { findUpwards } from '../connection/find-upwards.js';

export interface StackFlags {
  readonly stateDir?: string;
  readonly brokers?: number;
  readonly kafkaPort?: number;
  readonly mongoPort?: number;
}

const asText = (value: string | number | undefined, name: string) =>
  value === undefined ? {} : { [name]: String(value) };

/**
 * What to start or stop: options win over settings. The state folder is the nearest one of its name, from here upwards.
 * @throws SettingsError
 */
export const localStack = ({ env, cwd }: Pick<Cli, 'env' | 'cwd'>, flags: StackFlags): StackOptions => {
  const options = stackOptionsOf(
    loadSettings(localSettings, {
      ...env,
      ...asText(flags.stateDir, 'KHABAR_STATE_DIR'),
      ...asText(flags.brokers, 'KHABAR_LOCAL_BROKERS'),
      ...asText(flags.kafkaPort, 'KHABAR_LOCAL_KAFKA_PORT'),
      ...asText(flags.mongoPort, 'KHABAR_LOCAL_MONGO_PORT'),
    }),
  );
  return { ...options, stateDir: findUpwards(cwd, options.stateDir) };
};

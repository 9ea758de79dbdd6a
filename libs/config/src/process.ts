import { loadSettings, type Settings, type SettingTable } from './load.js';

/**
 * Reads a table of settings from the environment of this process.
 * @throws SettingsError naming every setting that is missing, malformed or unknown.
 */
export const settingsOfProcess = <Table extends SettingTable>(table: Table): Settings<Table> =>
  loadSettings(table, process.env);

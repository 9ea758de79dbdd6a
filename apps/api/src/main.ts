import 'reflect-metadata';
import { loadSettings, SettingsError } from '@khabar/config';
import { serve } from './serve.js';
import { settingTable } from './settings.js';

const badSettingExitCode = 78; // EX_CONFIG of sysexits.h

try {
  await serve(loadSettings(settingTable, process.env));
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(badSettingExitCode);
}

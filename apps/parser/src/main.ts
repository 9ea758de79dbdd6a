import 'reflect-metadata';
import { loadSettings, runProgram } from '@khabar/config';
import { createConsumerService } from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import { ParserModule, service } from './parser.module.js';
import { settingTable } from './settings.js';

await runProgram(service, async () => {
  const settings = loadSettings(settingTable, process.env);
  await createConsumerService(ParserModule.with({ settings, logger: createLogger(service) }), { service, settings });
});

import 'reflect-metadata';
import { loadSettings } from '@khabar/config';
import { createConsumerService } from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import { ParserModule, service } from './parser.module.js';
import { settingTable } from './settings.js';

const settings = loadSettings(settingTable, process.env);
const logger = createLogger(service);

await createConsumerService(ParserModule.with({ settings, logger }), { service, settings });

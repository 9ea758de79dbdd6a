import 'reflect-metadata';
import { loadSettings } from '@khabar/config';
import { createConsumerService } from '@khabar/messaging';
import { createLogger } from '@khabar/telemetry';
import { IndexerModule, service } from './indexer.module.js';
import { settingTable } from './settings.js';

const settings = loadSettings(settingTable, process.env);
const logger = createLogger(service);

await createConsumerService(IndexerModule.with({ settings, logger }), { service, settings });

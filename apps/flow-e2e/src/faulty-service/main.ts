import 'reflect-metadata';
import { consumerSettings, kafkaSettings, loadSettings, serviceSettings, telemetrySettings } from '@khabar/config';
import { createConsumerService } from '@khabar/messaging';
import { service, TasksModule } from './tasks.module.js';

const table = { ...serviceSettings, ...kafkaSettings, ...consumerSettings, ...telemetrySettings };
const settings = loadSettings(table, process.env);
const instance = process.env['OTEL_SERVICE_NAME'] ?? service;

await createConsumerService(TasksModule.with({ settings, instance }), { service, settings });

import type { SettingTable } from './load.js';
import { apiSettings } from './tables/api.js';
import { consumerSettings } from './tables/consumer.js';
import { fetcherSettings } from './tables/fetcher.js';
import { kafkaSettings } from './tables/kafka.js';
import { localSettings } from './tables/local.js';
import { parserSettings } from './tables/parser.js';
import { serviceSettings } from './tables/service.js';
import { storeSettings } from './tables/store.js';
import { telemetrySettings } from './tables/telemetry.js';
import { toolSettings } from './tables/tools.js';

export interface SettingSubject {
  readonly title: string;
  /** Who reads the settings of this subject. */
  readonly readers: string;
  readonly table: SettingTable;
}

/** The catalog in the order of the docs. */
export const settingSubjects: readonly SettingSubject[] = [
  { title: 'Service', readers: 'every service', table: serviceSettings },
  { title: 'Kafka', readers: 'fetcher, parser, indexer, CLI', table: kafkaSettings },
  { title: 'Consumer', readers: 'fetcher, parser, indexer', table: consumerSettings },
  { title: 'Store', readers: 'fetcher, indexer, API', table: storeSettings },
  { title: 'Telemetry', readers: 'every service', table: telemetrySettings },
  { title: 'Fetcher', readers: 'fetcher', table: fetcherSettings },
  { title: 'Parser', readers: 'parser', table: parserSettings },
  { title: 'API', readers: 'API', table: apiSettings },
  { title: 'Local stack', readers: 'CLI, `make run`', table: localSettings },
  { title: 'Tools and tests', readers: 'CLI, tests, benches', table: toolSettings },
];

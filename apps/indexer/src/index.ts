export { IndexerModule, service, type IndexerParts } from './indexer.module.js';
export { settingTable, type IndexerSettings } from './settings.js';

export { assembleFetcher, type Fetcher } from './assembly/assemble-fetcher.js';
export type { FetcherParts } from './assembly/fetcher-parts.js';
export { FetcherModule, type FetcherModuleParts } from './fetcher.module.js';
export { readSettings, settingTable, type FetcherSettings } from './settings.js';

import type { Logger } from '@khabar/telemetry';

/** The part of the logger the indexer uses. */
export type IndexLogger = Pick<Logger, 'info' | 'debug'>;

export const INDEX_LOGGER = Symbol('IndexLogger');

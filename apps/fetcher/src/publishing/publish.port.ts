import type { OutgoingData } from '@khabar/messaging';

/**
 * Resolves when all in-sync replicas have the event.
 * @throws PermanentError where the event can never be sent, OutageError where the broker is away.
 */
export type Publish = <Data>(event: OutgoingData<Data>) => Promise<void>;

/** CloudEvents `source` of everything this service sends. */
export const eventSource = 'urn:khabar:fetcher';

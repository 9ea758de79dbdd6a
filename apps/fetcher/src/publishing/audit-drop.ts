import { articleDroppedV1, type Drop } from '@khabar/contracts';
import { eventSource, type Publish } from './publish.port.js';

export type AuditDrop = (drop: Omit<Drop, 'stage'>) => Promise<void>;

/** Writes the audit record of something that is deliberately not ingested. The same drop again has the same event id. */
export const createAuditDrop =
  ({ publish, now }: { publish: Publish; now: () => number }): AuditDrop =>
  async (drop) => {
    const data: Drop = { ...drop, stage: 'fetch' };
    const about = [articleDroppedV1.keyOf(data), drop.requestId, drop.reason].filter((part) => part !== undefined);
    const id = [articleDroppedV1.type, ...about].join(':');
    await publish({ contract: articleDroppedV1, data, id, time: new Date(now()).toISOString(), source: eventSource });
  };

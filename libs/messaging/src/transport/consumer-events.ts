import type { Logger } from '@khabar/telemetry';
import type { Consumer } from 'kafkajs';
import type { Membership } from '../health/membership.js';
import type { OwnedPartitions } from './assignment.js';

export interface ConsumerEventsOptions {
  readonly consumer: Consumer;
  readonly group: string;
  readonly membership: Membership;
  readonly owned: OwnedPartitions;
  readonly logger: Logger;
}

/** Lets membership and assignment follow what kafkajs tells of itself. */
export const followConsumer = ({ consumer, group, membership, owned, logger }: ConsumerEventsOptions): void => {
  const beat = (): void => membership.beat();
  const isDraining = (): boolean => membership.state() === 'draining';

  const lose = (state: 'joining' | 'restarting'): void => {
    if (!isDraining()) membership.enter(state);
    owned.revokeAll();
  };

  for (const event of ['consumer.fetch_start', 'consumer.fetch', 'consumer.heartbeat', 'consumer.connect'] as const)
    consumer.on(event, beat);

  consumer.on('consumer.group_join', ({ payload: { memberAssignment, memberId } }) => {
    if (!isDraining()) membership.enter('joined');
    owned.assign(memberAssignment);
    logger.info({ group, memberId, assignment: memberAssignment }, 'joined the group');
  });

  consumer.on('consumer.rebalancing', () => lose('joining'));

  consumer.on('consumer.stop', () => lose('restarting'));

  consumer.on('consumer.crash', ({ payload: { error, restart } }) => {
    lose('restarting');
    logger.error({ group, error, restart }, restart ? 'the consumer crashed and starts again' : 'the consumer is dead');
    if (!restart) membership.die(`the consumer crashed: ${error.message}`);
  });

  // A batch of nothing but control records, or of records that compaction took away, never reaches eachBatch.
  consumer.on('consumer.start_batch_process', ({ payload }) => {
    beat();
    const owner = owned.peek(payload.topic, payload.partition);
    if (payload.batchSize > 0 || owner?.position === undefined) return;
    const [first, last] = [Number(payload.firstOffset), Number(payload.lastOffset)];
    if (first <= owner.position && last >= owner.position) owner.position = last + 1;
  });
};

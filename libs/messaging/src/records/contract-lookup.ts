import { eventCatalog, topics, type EventContract } from '@khabar/contracts';
import { PermanentError } from '../errors/taxonomy.js';

/** The lookup of {@link Decoder}: an event type belongs on the topic of its contract and on no other one of the flow. */
export const contractLookup = (contracts: readonly EventContract[] = eventCatalog) => {
  const byType = new Map(contracts.map((contract) => [contract.type, contract]));
  const topicsOfFlow = new Set<string>(Object.values(topics));
  return (type: string, topic: string): EventContract => {
    const contract = byType.get(type);
    if (!contract) throw new PermanentError('unknown-event-type', `ce_type "${type.slice(0, 200)}" is not known`);
    if (contract.topic !== topic && topicsOfFlow.has(topic))
      throw new PermanentError(
        'unknown-event-type',
        `ce_type "${type}" belongs on topic "${contract.topic}", not here`,
      );
    return contract;
  };
};

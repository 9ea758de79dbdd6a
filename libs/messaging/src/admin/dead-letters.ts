import { deadLetterTopic, deadLetterTopics } from '@khabar/contracts';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import { matchesFilter, type DeadLetterFilter } from '../dead-letters/filter.js';
import { deadLetterLedger } from '../dead-letters/ledger.js';
import type { KafkaConnection } from '../kafka/connection.js';
import { scanTopic } from './scan.js';
import { withAdmin } from './with-admin.js';

export interface DeadLetterQuery {
  readonly filter?: DeadLetterFilter;
  /** Dead-letter topics to read; those of the topology of the flow where absent. Missing ones count as empty. */
  readonly deadLetterTopics?: readonly string[];
}

const topicsOf = ({ filter, deadLetterTopics: given }: DeadLetterQuery): readonly string[] => {
  const topics = given ?? deadLetterTopics;
  if (given || filter?.topic === undefined || filter.group === undefined) return topics;
  return [deadLetterTopic(filter.topic, filter.group)];
};

/**
 * The dead letters that match, each original record once, in the order in which they were dead-lettered per topic and partition.
 * @throws OutageError where no broker answers.
 */
export const listDeadLetters = async (
  connection: KafkaConnection,
  query: DeadLetterQuery = {},
): Promise<DeadLetter[]> => {
  const existing = new Set(await withAdmin(connection, (admin) => admin.listTopics()));
  const letters: DeadLetter[] = [];
  for (const topic of topicsOf(query).filter((name) => existing.has(name))) {
    const ledger = deadLetterLedger();
    await scanTopic(connection, { topic, visit: (record) => ledger.add(record) });
    letters.push(...ledger.entries());
  }
  return letters.filter((letter) => matchesFilter(letter, query.filter ?? {}));
};

/** The dead letter of one original record, by its id `<original topic>/<partition>/<offset>`. */
export const findDeadLetter = async (
  connection: KafkaConnection,
  id: string,
  query: Omit<DeadLetterQuery, 'filter'> = {},
): Promise<DeadLetter | undefined> => (await listDeadLetters(connection, { ...query, filter: { id } }))[0];

/** One thing about a topic that is not as the file wants it. */
export interface TopicDifference {
  /** `partitions`, `replication`, or the name of a topic config, e.g. `retention.ms`. */
  readonly field: string;
  readonly wanted: string;
  readonly found: string;
  /** True where it was put right (or, on a dry run, would be). */
  readonly corrected: boolean;
}

export interface TopicReport {
  readonly topic: string;
  /**
   * `created`: it was missing; `unchanged`: as wanted; `corrected`: all differences were put right;
   * `wrong`: at least one cannot be put right in place (fewer partitions, another replication).
   */
  readonly outcome: 'created' | 'unchanged' | 'corrected' | 'wrong';
  readonly differences: readonly TopicDifference[];
}

const describeDifference = (topic: string, { field, wanted, found, corrected }: TopicDifference): string =>
  `${topic}: ${field} is ${found}, wanted ${wanted}${corrected ? ' (corrected)' : ' (cannot be changed in place)'}`;

/** One line for a person per topic that was not as wanted. */
export const describeTopicReport = ({ topic, outcome, differences }: TopicReport): string[] =>
  outcome === 'created'
    ? [`${topic}: created`]
    : differences.map((difference) => describeDifference(topic, difference));

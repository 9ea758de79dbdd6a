/** The waiting records of one partition. */
export interface PartitionLanes<Item> {
  /**
   * Adds items behind those that are there, in offset order. They are asked for one by one, when there is a slot for them: what waits
   * costs no more than what the iterator keeps.
   */
  push(items: Iterator<Item>): void;
  /** Forgets everything that waits or pauses. What runs is left to finish. */
  close(): void;
}

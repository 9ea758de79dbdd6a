/** The waiting records of one partition. */
export interface PartitionLanes<Item> {
  /** Adds items behind those that are there, in offset order. */
  push(items: readonly Item[]): void;
  /** Forgets everything that waits or pauses. What runs is left to finish. */
  close(): void;
}

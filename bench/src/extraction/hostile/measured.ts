/** What one page cost a process of its own. */
export interface Measured {
  readonly name: string;
  /** Extraction alone, milliseconds. */
  readonly ms: number;
  /** The most memory that the process ever had, with Node and the extraction loaded, MiB. */
  readonly mib: number;
  readonly characters: number;
  /** `article`, or the reason for which there is none. */
  readonly outcome: string;
}

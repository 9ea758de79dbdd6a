/** A line with what is seen of it, and what it is. */
export interface Sample {
  readonly features: Readonly<Record<string, number>>;
  readonly label: 0 | 1;
  /** Who published the page: what is trained on and what is measured never share one. */
  readonly group: string;
}

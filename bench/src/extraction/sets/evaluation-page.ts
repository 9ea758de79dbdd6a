export const setNames = ['zyte', 'fundus', 'dates', 'arabic'] as const;
export type SetName = (typeof setNames)[number];

/** A page of the evaluation data with what its annotators wrote down of it. */
export interface EvaluationPage<Gold = unknown> {
  readonly set: SetName;
  readonly id: string;
  readonly url: string;
  /** The file of its bytes, gzipped. */
  readonly path: string;
  readonly html: string;
  /** The encoding that the bytes were decoded from. */
  readonly charset: string;
  readonly fetchedAt: string;
  readonly gold: Gold;
}

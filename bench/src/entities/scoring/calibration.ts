/** A mention with what its engine thought of it, and whether it was right. */
export interface JudgedMention {
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface ConfidenceBand {
  /** At least this and less than the next band's. */
  readonly from: number;
  readonly mentions: number;
  /** NaN where there are none. */
  readonly shareRight: number;
}

export const shareRight = (mentions: readonly JudgedMention[]): number =>
  mentions.filter(({ isRight }) => isRight).length / mentions.length;

export const sureFrom = 0.9;

/** Of the mentions with a confidence of 0.9 or more. NaN where there are none. */
export const shareRightOfSure = (mentions: readonly JudgedMention[]): number =>
  shareRight(mentions.filter(({ confidence }) => confidence >= sureFrom));

const bandStarts = [0, 0.5, 0.6, 0.7, 0.8, sureFrom];

export const confidenceBands = (mentions: readonly JudgedMention[]): ConfidenceBand[] =>
  bandStarts.map((from, index) => {
    const to = bandStarts[index + 1] ?? Infinity;
    const inBand = mentions.filter(({ confidence }) => confidence >= from && confidence < to);
    return { from, mentions: inBand.length, shareRight: shareRight(inBand) };
  });

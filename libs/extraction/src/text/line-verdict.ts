import type { Line } from './lines.js';

/**
 * What became of a line. `kicker` names a section above the title, `copy` had come before, `leftover` is a button or a link
 * to another article.
 */
export type LineVerdict =
  | 'kicker'
  | 'title'
  | 'subtitle'
  | 'summary'
  | 'date'
  | 'byline'
  | 'heading'
  | 'paragraph'
  | 'caption'
  | 'copy'
  | 'leftover';

/** A line and its place among all lines of the text. */
export interface PlacedLine extends Line {
  readonly at: number;
}

/** Lines whose verdicts are given one after the other. */
export interface VerdictSheet {
  readonly lines: readonly Line[];
  readonly verdicts: readonly (LineVerdict | undefined)[];
  readonly give: (at: number, verdict: LineVerdict) => void;
  /** The lines without a verdict; a gap before any line left out between them counts. */
  readonly open: () => PlacedLine[];
}

export const verdictSheet = (lines: readonly Line[]): VerdictSheet => {
  const verdicts: (LineVerdict | undefined)[] = lines.map(() => undefined);
  return {
    lines,
    verdicts,
    give: (at, verdict) => {
      verdicts[at] = verdict;
    },
    open: () => {
      const open: PlacedLine[] = [];
      let gap = false;
      lines.forEach(({ text, afterGap }, at) => {
        gap ||= afterGap;
        if (verdicts[at] !== undefined) return;
        open.push({ text, afterGap: gap, at });
        gap = false;
      });
      return open;
    },
  };
};

import type { Row } from './read-rows.js';

/** Tokens `from` up to and without `to`. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** The spans of one label whatever it is nested in, e.g. the occupations (`OCC`) and days (`DATE`) of Wojood. */
export const spansOf = (rows: readonly Row[], label: string): TokenSpan[] => {
  const spans: TokenSpan[] = [];
  let from: number | undefined;
  for (let index = 0; index <= rows.length; index += 1) {
    const [, ...labels] = rows[index] ?? [''];
    const continues = labels.includes(`I-${label}`) && !labels.includes(`B-${label}`);
    if (from !== undefined && !continues) {
      spans.push({ from, to: index });
      from = undefined;
    }
    if (from === undefined && (continues || labels.includes(`B-${label}`))) from = index;
  }
  return spans;
};

import type { BoostedTrees } from '../learned/boosted-trees.js';
import { findHeadings } from './headings.js';
import type { LineVerdict } from './line-verdict.js';
import type { Line } from './lines.js';
import { openText, type OpenedText, type ReadTextOptions } from './open-text.js';
import { isLooseStandfirst } from './standfirst.js';

export interface ReadLine extends Line {
  readonly verdict: LineVerdict;
}

export interface TextReading extends Pick<OpenedText, 'title' | 'names' | 'published' | 'updated'> {
  /** Every line that says something, in order, each with what became of it. */
  readonly lines: readonly ReadLine[];
}

/**
 * Reads the structure of a text without markup: what each of its lines is. Linear in the length of the text.
 * @param standfirstModel in place of the shipped one, for measuring
 */
export const readText = (text: string, options: ReadTextOptions = {}, standfirstModel?: BoostedTrees): TextReading => {
  const { sheet, candidate, ...rest } = openText(text, options);
  if (candidate && isLooseStandfirst(candidate, standfirstModel)) sheet.give(candidate.at, 'subtitle');
  const body = sheet.open();
  const headings = findHeadings(body, rest.title);
  body.forEach(({ at }, index) => {
    sheet.give(at, headings[index] ? 'heading' : 'paragraph');
  });
  return { ...rest, lines: sheet.lines.map((line, at) => ({ ...line, verdict: sheet.verdicts[at] ?? 'paragraph' })) };
};

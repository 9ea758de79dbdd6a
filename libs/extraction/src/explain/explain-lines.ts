import type { ReadTextOptions } from '../text/open-text.js';
import { readText } from '../text/read-text.js';
import type { ExplainedBlock } from './explanation.js';
import { lineWords } from './verdict-words.js';

/** The lines of a plain text, hard-wrapped ones joined, each with what became of it. */
export const explainLines = (text: string, options: ReadTextOptions): ExplainedBlock[] =>
  readText(text, options).lines.map((line) => {
    const { as, why } = lineWords[line.verdict];
    return { text: line.text, verdict: as === 'other' ? 'dropped' : 'kept', as, reason: why };
  });

import type { FetchedArticle } from '@khabar/contracts';
import type { OverLimitExtraction, Refusal } from '../extraction.js';
import { pageLimits } from '../tree/limits.js';
import type { Warning } from '../warnings.js';
import { isMislabelled } from './declared-charset.js';
import { hasMarkup, isMarkup } from './markup.js';
import { isMojibake, withoutMojibake } from './mojibake.js';
import { overLimitOf } from './over-limit.js';
import { sniffFormat } from './sniff-format.js';
import { isTruncated } from './truncation.js';

/** Content that may be an article, and how it is to be read. */
export interface UsableInput {
  readonly outcome: 'usable';
  /** What it is, which need not be what it was labelled as. */
  readonly mediaType: FetchedArticle['mediaType'];
  readonly content: string;
  readonly warnings: readonly Warning[];
}

type Input = Pick<FetchedArticle, 'content' | 'mediaType' | 'charset'>;

const tooLarge = (measure: 'characters' | 'text' | 'lines', value: number): OverLimitExtraction =>
  overLimitOf({ measure, value, detail: `${measure} of the content: ${value}, more than ${pageLimits[measure]}` });

const judgeType = ({
  content,
  mediaType,
}: Input): Pick<UsableInput, 'mediaType'> & { warnings: readonly Warning[] } => {
  if (mediaType === 'text/html') {
    return hasMarkup(content)
      ? { mediaType, warnings: [] }
      : { mediaType: 'text/plain', warnings: ['text-without-markup'] };
  }
  return isMarkup(content) ? { mediaType: 'text/html', warnings: ['markup-in-text'] } : { mediaType, warnings: [] };
};

/** Only what says something counts as a line. */
const lineBreak = /[\r\n]\s*/g;

const oversizeOf = (text: string): OverLimitExtraction | undefined => {
  if (text.length > pageLimits.text) return tooLarge('text', text.length);
  const lines = text.match(lineBreak)?.length ?? 0;
  return lines > pageLimits.lines ? tooLarge('lines', lines) : undefined;
};

/** Tells what content is before anything is made of it, by its characters and not by its label. */
export const judgeInput = (input: Input): UsableInput | Refusal | OverLimitExtraction => {
  const { charset, content: given } = input;
  if (given.length > pageLimits.characters) return tooLarge('characters', given.length);
  if (given.trim() === '') return { outcome: 'refused', reason: 'empty-content', detail: 'the content is empty' };
  const refusal = sniffFormat(given);
  if (refusal) return refusal;
  const wasMojibake = isMojibake(given);
  const content = wasMojibake ? withoutMojibake(given) : given;
  const { mediaType, warnings } = judgeType({ ...input, content });
  const isPage = mediaType === 'text/html';
  const oversize = isPage ? undefined : oversizeOf(content);
  if (oversize) return oversize;
  return {
    outcome: 'usable',
    mediaType,
    content,
    warnings: [
      ...warnings,
      ...(wasMojibake ? (['mojibake-repaired'] as const) : []),
      ...(isPage && isMislabelled(content, charset) ? (['charset-mismatch'] as const) : []),
      ...(isPage && isTruncated(content) ? (['truncated-page'] as const) : []),
    ],
  };
};

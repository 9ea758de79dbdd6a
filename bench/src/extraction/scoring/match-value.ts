import { textKey } from './keys.js';
import type { Matched } from './match-texts.js';

const values = (value: string | undefined): string[] => (value === undefined || value === '' ? [] : [value]);

/** One field with one right value: recall is then the share of pages that have it right. */
export const matchValue = (
  wanted: string | undefined,
  given: string | undefined,
  keyOf: (text: string) => string = textKey,
): Matched => {
  const isRight = wanted !== undefined && given !== undefined && keyOf(wanted) === keyOf(given);
  const missedTexts = isRight ? [] : values(wanted);
  const extraTexts = isRight ? [] : values(given);
  return {
    found: isRight ? 1 : 0,
    missed: missedTexts.length,
    extra: extraTexts.length,
    missedTexts,
    extraTexts,
  };
};

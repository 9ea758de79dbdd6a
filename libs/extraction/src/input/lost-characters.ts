import type { Draft, Refusal } from '../extraction.js';

const replacement = '\ufffd';
const letters = /[\p{L}\p{N}\ufffd]/gu;
const mostLost = 0.3;

const lostIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(replacement); at !== -1; at = text.indexOf(replacement, at + 1)) count += 1;
  return count;
};

/** A draft whose text is readable; with a warning where some of its characters were lost in decoding, refused where most were. */
export const judgeCharacters = (draft: Draft): Draft | Refusal => {
  const text = [draft.title, ...draft.sections.flatMap(({ paragraphs }) => paragraphs)].join('\n');
  const lost = lostIn(text);
  if (lost === 0) return draft;
  const share = lost / (text.match(letters)?.length ?? lost);
  return share > mostLost
    ? {
        outcome: 'refused',
        reason: 'undecodable',
        detail: `${lost} characters of the text are U+FFFD, ${Math.round(share * 100)} %`,
      }
    : { ...draft, warnings: [...draft.warnings, 'characters-lost'] };
};

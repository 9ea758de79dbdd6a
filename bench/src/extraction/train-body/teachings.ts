import type { Block } from '@khabar/extraction/body';
import { textKey } from '../scoring/keys.js';
import { shinglesOf, tokensOf } from '../scoring/shingles.js';
import type { TextBlock } from '../reading.js';
import type { FundusGold, ZyteGold } from '../sets/gold.js';

/** 1 for a block of the body, 0 for any other, undefined where nobody knows. */
export type Label = 0 | 1 | undefined;

export const labelsOfFundus = (blocks: readonly Block[], { sections }: FundusGold): Label[] => {
  const body = new Set(sections.flatMap(({ heading, paragraphs }) => [...heading, ...paragraphs]).map(textKey));
  return blocks.map(({ text }) => (body.has(textKey(text)) ? 1 : 0));
};

/** Up to this many tokens a text must be a line of the gold: it stands in any long text by chance. */
const fewTokens = 4;
/** Share of a block's 4-shingles that the gold has. */
const heldShare = 0.6;

/** The gold is one text: a block is of the body where its words stand there in a row. */
export const labelsOfZyte = (blocks: readonly Block[], { body }: ZyteGold): Label[] => {
  const lines = new Set(body.split('\n').map((line) => tokensOf(line).join(' ')));
  const gold = new Set(shinglesOf(tokensOf(body)).keys());
  return blocks.map(({ text }) => {
    const tokens = tokensOf(text);
    if (tokens.length === 0) return 0;
    if (tokens.length < fewTokens) return lines.has(tokens.join(' ')) ? 1 : 0;
    const shingles = [...shinglesOf(tokens).keys()];
    return shingles.filter((shingle) => gold.has(shingle)).length > shingles.length * heldShare ? 1 : 0;
  });
};

const squeeze = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

const shortText = 25;
/** A teacher that found less knows nothing of the page, in characters. */
const leastFound = 200;

/** Pages without gold: what two engines agree on counts, and what they differ on is left out. */
export const labelsOfTeachers = (
  blocks: readonly Block[],
  teachers: readonly (readonly TextBlock[])[],
): Label[] | undefined => {
  const texts = teachers.map((found) => found.map(({ text }) => squeeze(text)));
  if (texts.some((found) => found.join('').length < leastFound)) return undefined;
  const views = texts.map((found) => ({ all: found.join(''), lines: new Set(found) }));
  return blocks.map(({ text }) => {
    const squeezed = squeeze(text);
    const votes = views.map(({ all, lines }) =>
      squeezed.length < shortText ? lines.has(squeezed) : all.includes(squeezed),
    );
    if (votes.every(Boolean)) return 1;
    return votes.some(Boolean) ? undefined : 0;
  });
};

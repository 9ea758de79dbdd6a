import type { Block } from '../../blocks/block.js';
import type { BodyStart } from '../body-start.js';
import { compareKey } from '../compare-key.js';
import { isAgency } from './agencies.js';

export interface Dateline {
  readonly place?: string;
  readonly agency?: string;
}

const dash = String.raw`\s?(?:--|[-–—―:])\s`;
const place = String.raw`([\p{L}\p{M}'’.\s-]{2,30}?(?:[,،]\s?[\p{L}\p{M}'’.\s-]{2,25}?)?)`;
/** `BERLIN (Reuters) - `, `القاهرة (أ ف ب) – `, `NEW YORK, Nov. 3 (AP) —`. */
const withAgency = new RegExp(
  `^${place}(?:[,،][^()]{1,25})?\\s?[(\\[]([^()\\[\\]]{2,40})[)\\]]\\s?(?:--|[-–—―:])?\\s`,
  'u',
);
/** `القاهرة - رويترز: `. */
const dashedAgency = new RegExp(`^${place}\\s?[-–—/]\\s?([\\p{L}\\s.]{2,30}?)(?:${dash}|\\n)`, 'u');
/** `LONDON — `: in capitals, or the dash would part a sentence. */
const capitals = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.'’\\s-]{2,25}(?:,\\s\\p{L}[\\p{L}.\\s]{1,20})?)\\s?(?:--|[–—―]|-\\s)`,
  'u',
);
const withoutEdges = (text: string): string => text.replace(/^[\s,،.–—-]+|[\s,،–—-]+$/gu, '');
/** Shorter texts are labels, in letters. */
const shortestParagraph = 60;
const mostCharacters = 120;
const mostBlocks = 3;

/** Place and agency at the beginning of a paragraph. */
export const datelineIn = (text: string): Dateline | undefined => {
  const start = text.slice(0, mostCharacters);
  for (const pattern of [withAgency, dashedAgency]) {
    const match = pattern.exec(start);
    const agency = match?.[2]?.trim();
    if (match?.[1] && agency !== undefined && isAgency(agency)) return { place: withoutEdges(match[1]), agency };
  }
  const city = capitals.exec(start)?.[1]?.trim();
  return city === undefined || isAgency(city) ? undefined : { place: city };
};

/** What the title speaks of in capitals opens the text for emphasis. */
const isInTitle = (place: string, title: string): boolean =>
  ` ${compareKey(title)} `.includes(` ${compareKey(place)} `);

/** Where a story was filed and by whom, as the first of these paragraphs says that says so. */
export const datelineAmong = (
  paragraphs: readonly Pick<Block, 'text' | 'length'>[],
  title: string,
): Dateline | undefined => {
  for (const { text, length } of paragraphs) {
    const found = length < shortestParagraph ? undefined : datelineIn(text);
    if (found && !(found.agency === undefined && isInTitle(found.place ?? '', title))) return found;
  }
  return undefined;
};

/** Where a story was filed and by whom, as its first paragraphs say. */
export const datelineOf = (
  blocks: readonly Block[],
  body: BodyStart | undefined,
  title: string,
): Dateline | undefined =>
  body && datelineAmong(blocks.slice(Math.max(0, body.first - 1), body.first + mostBlocks - 1), title);

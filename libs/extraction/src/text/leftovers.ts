import { leftoverWords } from './leftover-words.js';

const marks = /[\u064b-\u065f\u0670\u0640]/g;
const folded = (text: string): string => text.toLowerCase().replace(marks, '').replaceAll("'", '’').trim();
const table = (words: string): ReadonlySet<string> => new Set(words.split('|').map(folded));

const readAlso = table(leftoverWords.readAlso);
const buttons = table(leftoverWords.button);

const longestOpening = 40;
const longestLink = 250;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu;
const behindOpening = /[:：>»|–—←→]|\s-\s/u;
/** `Comments (12)`. */
const count = /\s*[([]?\p{N}{1,6}[)\]]?$/u;

const bare = (line: string): string => folded(line.replace(edges, '').replace(count, '').replace(edges, ''));

/** Whether a line is nothing but a button. */
export const isButton = (line: string): boolean => line.length <= longestOpening && buttons.has(bare(line));

/** Whether a line points to another article. */
export const pointsElsewhere = (line: string): boolean => {
  if (line.length > longestLink) return false;
  const start = line.slice(0, longestOpening);
  const parted = behindOpening.exec(start.replace(/^\P{L}+/u, (lead) => ' '.repeat(lead.length)));
  if (parted && readAlso.has(folded(start.slice(0, parted.index).replace(edges, '')))) return true;
  return line.length <= longestOpening && readAlso.has(bare(line));
};

import { foldWord } from '../joining/fold-word.js';
import { readArabicTitle } from '../titles/title-kind-of.js';

/** A word as roles are read from it. */
export interface RoleWord {
  readonly folded: string;
  /** Bits of `titleKind`. */
  readonly kind: number;
  /** The title without article and proclitics; empty where the word is no title. */
  readonly form: string;
  readonly definite: boolean;
  /** Without article and without a conjunction or preposition before the article. */
  readonly bare: string;
  readonly isWord: boolean;
}

const letter = /^[\p{L}\p{N}]/u;
const shortestDefinite = 4;
const prefixes = ['وال', 'بال', 'فال', 'كال', 'ولل', 'لل', 'ال'];

const read = (surface: string): RoleWord => {
  const folded = foldWord(surface);
  const title = readArabicTitle(folded.length > 1 ? folded.replace(/\.$/, '') : folded);
  const prefix = prefixes.find((start) => folded.startsWith(start));
  return {
    folded,
    kind: title?.kind ?? 0,
    form: title?.form ?? '',
    definite: folded.length >= shortestDefinite && folded.startsWith('ال'),
    bare: prefix === undefined ? folded : folded.slice(prefix.length),
    isWord: letter.test(surface),
  };
};

const words = new Map<string, RoleWord>();
const mostKept = 60_000;
const longestKept = 40;

/** Reads a word; words recur and are read once. */
export const roleWord = (surface: string): RoleWord => {
  const kept = words.get(surface);
  if (kept) return kept;
  const fresh = read(surface);
  if (surface.length <= longestKept) {
    if (words.size >= mostKept) words.clear();
    words.set(surface, fresh);
  }
  return fresh;
};

import { foldTerm, tokenise } from '@khabar/language/analysis';

/** The words of a name as the tables are keyed: folded, one space between them, no punctuation. */
export const foldName = (name: string): string =>
  tokenise(name)
    .map(({ surface }) => foldTerm(surface))
    .join(' ');

import { typeOfLabel } from './label-types.js';
import type { Row } from './read-rows.js';
import { toBio, type ReadLabel } from './read-label.js';
import type { Sentence } from './sentence.js';

/** Words in lower case that stand inside names. */
const joints = new Set(['of', 'the', 'for', 'and', 'de', 'van', 'von', 'der', 'al', 'bin', 'du', 'la', '-', '&', "'s"]);

const isCapitalised = (token: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(token);

/** The words of a text that it also writes in lower case: common words that open sentences. */
export const commonWordsOf = (sentences: readonly (readonly Row[])[]): ReadonlySet<string> =>
  new Set(sentences.flatMap((rows) => rows.map(([token]) => token).filter((token) => /^\p{Ll}/u.test(token))));

/**
 * GUM labels whole phrases, common nouns among them, without saying where one ends and the next begins. A name is a
 * run of capitalised words within a phrase, with joints between them; a common word does not open it.
 */
export const properNouns = (rows: readonly Row[], commonWords: ReadonlySet<string>): Sentence => {
  const isPartOfName = (index: number): boolean => {
    const token = rows[index]?.[0] ?? '';
    return isCapitalised(token) && !commonWords.has(token.toLowerCase());
  };
  const labelAt = (index: number): string => rows[index]?.[1] ?? '';
  const labels: (ReadLabel | undefined)[] = rows.map(() => undefined);
  for (let from = 0; from < rows.length; from += 1) {
    const type = typeOfLabel.get(labelAt(from).toLowerCase());
    if (!type || !isPartOfName(from)) continue;
    let last = from;
    for (let next = from + 1; labelAt(next) === labelAt(from); next += 1) {
      if (isPartOfName(next) || isCapitalised(rows[next]?.[0] ?? '')) last = next;
      else if (!joints.has(rows[next]?.[0] ?? '')) break;
    }
    for (let index = from; index <= last; index += 1) labels[index] = { opens: index === from, type };
    from = last;
  }
  return { tokens: rows.map(([token]) => token), labels: toBio(labels) };
};

import { typeOfLabel } from './label-types.js';
import type { Row } from './read-rows.js';
import { toBio, type ReadLabel } from './read-label.js';
import type { Sentence } from './sentence.js';

/** Words in lower case that stand inside the names of people, and of all others. */
const jointsOfPeople = new Set(['de', 'van', 'von', 'der', 'al', 'bin', 'du', 'la', '-']);
const joints = new Set([...jointsOfPeople, 'of', 'the', 'for', 'and', '&']);

/** After these, a phrase about a person goes on to a place or an organisation, whose type is not told. */
const leadsElsewhere = new Set(['of', 'from', 'in', 'at', 'for', 'with']);

const isCommonNoun = (token: string): boolean =>
  /^\p{Ll}/u.test(token) && !leadsElsewhere.has(token) && !joints.has(token);

const isCapitalised = (token: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(token);

/** The words of a text that it also writes in lower case: common words where they open a sentence. */
export const commonWordsOf = (sentences: readonly (readonly Row[])[]): ReadonlySet<string> =>
  new Set(sentences.flatMap((rows) => rows.map(([token]) => token).filter((token) => /^\p{Ll}/u.test(token))));

/**
 * GUM labels whole phrases, common nouns among them, without saying where one ends and the next begins. A name is a
 * run of capitalised words within a phrase, with joints between them; a common word that opens a sentence is none.
 * What stands before a genitive, before the common noun that the phrase is about, or after a preposition in a phrase
 * about a person is of a type of its own, which GUM's flat labels do not tell: it gets no label, and is no error.
 */
export const properNouns = (rows: readonly Row[], commonWords: ReadonlySet<string>): Sentence => {
  const tokenAt = (index: number): string => rows[index]?.[0] ?? '';
  const labelAt = (index: number): string => rows[index]?.[1] ?? '';
  const isPartOfName = (index: number): boolean =>
    isCapitalised(tokenAt(index)) && (index > 0 || !commonWords.has(tokenAt(index).toLowerCase()));

  const labels: (ReadLabel | undefined)[] = rows.map(() => undefined);
  const untold = rows.map(() => false);
  let isElsewhere = false;
  for (let from = 0; from < rows.length; from += 1) {
    if (labelAt(from) !== labelAt(from - 1)) isElsewhere = false;
    const type = typeOfLabel.get(labelAt(from).toLowerCase());
    if (leadsElsewhere.has(tokenAt(from))) isElsewhere = type === 'person';
    else if (/^[,;()"]|^and$/.test(tokenAt(from))) isElsewhere = false;
    if (!type || !isPartOfName(from)) continue;
    let last = from;
    for (let next = from + 1; labelAt(next) === labelAt(from); next += 1) {
      if (isPartOfName(next)) last = next;
      else if (!(type === 'person' ? jointsOfPeople : joints).has(tokenAt(next))) break;
    }
    const owns = /^['’]s?$/.test(tokenAt(last + 1)) && labelAt(last + 1) === labelAt(from);
    const modifies = isCommonNoun(tokenAt(last + 1)) && labelAt(last + 1) === labelAt(from);
    const isTold = !owns && !modifies && !isElsewhere;
    for (let index = from; index <= last; index += 1) {
      if (isTold) labels[index] = { opens: index === from, type };
      else untold[index] = true;
    }
    from = last;
  }
  return { tokens: rows.map(([token]) => token), labels: toBio(labels), untold };
};

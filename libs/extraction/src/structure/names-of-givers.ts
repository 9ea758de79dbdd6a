import { pictureAgencies } from './credit-labels.js';

const agencies: ReadonlySet<string> = new Set(pictureAgencies);

/** Names of a credit line are parted by these. */
const separator = /\s*[/|,;–—+&()]\s*|\s-\s|\s+via\s+|\s+(?:for|para|pour|für)\s+/i;

const isAgency = (name: string): boolean => agencies.has(name.toLowerCase().replace(/[\s.]+$/, ''));

/** One of the names in the line is that of a picture agency. */
export const namesAgency = (text: string): boolean => text.split(separator).some(isAgency);

const connecting: ReadonlySet<string> = new Set(
  'von van de der den del della di da dos du la le al el bin ibn and und et y e och og ja i for für via of the by par por für zu zur über nach courtesy am an im in'.split(
    ' ',
  ),
);
const small = /^\p{Ll}/u;
const capital = /^[\p{Lu}\p{Lt}\p{N}@#]/u;
const uncased = /^\p{Lo}/u;
const mostWords = 9;
const mostUncasedWords = 4;
const longestWithoutSpaces = 14;

/** Reads like the names of people, agencies and places and not like a sentence. */
export const readsLikeNames = (text: string): boolean => {
  if (text === '' || text.length > 100) return false;
  const names = text.split(separator).filter((name) => name !== '');
  const words = names
    .filter((name) => !isAgency(name))
    .flatMap((name) => name.split(/[\s–—-]+/))
    .filter((word) => word !== '');
  if (words.length === 0) return names.length > 0;
  if (words.length > mostWords) return false;
  if (words.some((word) => uncased.test(word)))
    return words.length <= mostUncasedWords && words.every((word) => word.length <= longestWithoutSpaces);
  return (
    words.some((word) => capital.test(word)) &&
    words.every((word) => !small.test(word) || connecting.has(word) || word.includes('.'))
  );
};

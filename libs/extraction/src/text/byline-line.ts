import { isAgency } from '../metadata/authors/agencies.js';
import { namesIn, opensByline, type Names } from '../metadata/authors/names-in.js';
import { isPrintedAsName } from '../metadata/authors/person-name.js';
import { endingOf } from './line-shape.js';

const longestByline = 120;
const mostWords = 16;
const brackets = /^[([{]+|[)\]}.]+$/g;

/** The names of a line that says only who wrote. */
export const readByline = (line: string): Names | undefined => {
  if (line.length > longestByline || line.split(' ').length > mostWords) return undefined;
  const bare = line.replace(brackets, '').trim();
  if (isAgency(bare)) return { authors: [], agencies: [bare], opened: false };
  if (!opensByline(line) || endingOf(line) === 'stop') return undefined;
  const names = namesIn(line);
  // A line of small letters behind `by` is prose.
  const printed = names.authors.every(({ name }) => isPrintedAsName(name));
  return printed && names.authors.length + names.agencies.length > 0 ? names : undefined;
};

import { compareKey } from '../compare-key.js';
import { isSiteName, type SiteNames } from '../site-names.js';
import { isAgency } from './agencies.js';
import { organisationWords } from './byline-words.js';

const organisation: ReadonlySet<string> = new Set(organisationWords.split('|').map(compareKey));
const digit = /\p{N}/u;
const address = /@|https?:|www\.|\.(?:com|org|net|de|fr|uk|info|co|io|tv|gov|edu)\b/i;
/** Scripts without upper case, whose names may be of one word. */
const uncased =
  /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Thai}]/u;
const mostWords = 6;

/** Names that are for nobody: accounts that systems make, values that templates leave. */
const nobody =
  /^(?:admin\w*|administrator|root|user\d*|editor|webmaster|null|undefined|none|n\/a|unknown|anonymous|guest|test|default|author|by)$/i;

export const isNobody = (name: string): boolean => nobody.test(name.trim()) || address.test(name);

/** How likely a name is a person's: 2 for a full name, 1 for a single word or initials, 0 for houses, desks and accounts. */
export const personhood = (name: string, site: SiteNames): 0 | 1 | 2 => {
  if (isNobody(name) || digit.test(name) || isAgency(name) || isSiteName(name, site)) return 0;
  const words = compareKey(name).split(' ');
  if (words.length > mostWords || words.some((word) => organisation.has(word))) return 0;
  if (uncased.test(name)) return words.length > 1 || name.length <= 4 ? 2 : 1;
  return words.length > 1 ? 2 : 1;
};

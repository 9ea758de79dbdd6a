import { compareKey } from '../compare-key.js';
import { isSiteName, type SiteNames } from '../site-names.js';
import { isAgency } from './agencies.js';
import { callWords, notNames, organisationWords } from './byline-words.js';

const organisation: ReadonlySet<string> = new Set(organisationWords.split('|').map(compareKey));
const digit = /\p{N}/u;
const address = /@|https?:|www\.|^\S+\/\S+\/$/i;
const domain = /\.(?:com|org|net|de|fr|uk|info|co|io|tv|gov|edu|is|at|ch|es|it|nl|ru|se|no|dk)\b/i;
/** Scripts without upper case, whose names may be of one word. */
const uncased =
  /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Devanagari}\p{Script=Hebrew}\p{Script=Thai}]/u;
const mostWords = 6;

/** Names that are for nobody: accounts that systems make, values that templates leave. */
const nobody =
  /^(?:admin\w*|administrator|root|user\d*|editor|webmaster|null|undefined|none|n\/a|unknown|anonymous|guest|test|default|author|by)$/i;

const buttons: ReadonlySet<string> = new Set(notNames.split('|').map(compareKey));

const calls: ReadonlySet<string> = new Set(callWords.split('|'));

export const isNobody = (name: string): boolean =>
  calls.has(name.trim().split(/\s/)[0]?.toLowerCase() ?? '') ||
  nobody.test(name.trim()) ||
  address.test(name) ||
  compareKey(name)
    .split(' ')
    .every((word) => buttons.has(word)) ||
  buttons.has(compareKey(name));

/** How likely a name is a person's: 2 for a full name, 1 for a single word or initials, 0 for houses, desks and accounts. */
export const personhood = (name: string, site: SiteNames): 0 | 1 | 2 => {
  if (isNobody(name) || digit.test(name) || domain.test(name) || isAgency(name) || isSiteName(name, site)) return 0;
  const words = compareKey(name).split(' ');
  if (words.length > mostWords || words.some((word) => organisation.has(word))) return 0;
  if (uncased.test(name)) return words.length > 1 || name.length <= 4 ? 2 : 1;
  return words.length > 1 ? 2 : 1;
};

/** Lower-case words inside of names. */
const particles: ReadonlySet<string> = new Set(
  'von van der den de del della di da dos das do du la le el al bin ben ibn af av zu zur ter ten y e i und'.split(' '),
);

const upper = /^["'“‘(]?\p{Lu}/u;

/** Whether a text has the shape of names as pages print them: words with capitals, but for a particle or two. */
export const isPrintedAsName = (name: string): boolean => {
  if (uncased.test(name)) return true;
  const words = name.split(' ');
  return words.some((word) => upper.test(word)) && words.every((word) => upper.test(word) || particles.has(word));
};

import { isNationality } from '../known/index.js';
import { alike } from './alike.js';
import { type Cluster, clusterRegister } from './cluster.js';
import { withoutCompanyEnding } from './company-ending.js';
import { initialsOf } from './initials.js';
import type { KnownNames } from './known-evidence.js';
import { longestName } from './longest-name.js';
import { nameSkeleton } from './name-skeleton.js';
import type { NamedMention } from './named-mention.js';
import { nearest } from './nearest.js';
import { headsThatMayDrop } from './organisation-words.js';

const definite = (word: string): string => (word.startsWith('ال') ? word : `ال${word}`);

/** In which shorter forms an organisation of several words may be named again. */
const shorterForms = (words: readonly string[]): string[] => {
  if (words.length > longestName) return [];
  const [head = '', ...rest] = words;
  const beginnings = rest.map((_word, index) => words.slice(0, index + 1).join(' '));
  const dropped = headsThatMayDrop.has(head) ? [rest.join(' ')] : [];
  return [...beginnings, definite(head), rest.at(-1) ?? '', initialsOf(words), ...dropped].filter(
    (form) => form !== '',
  );
};

/** الحشد الشعبي of الحشد الشعبي العراقي; the name itself where too little would be left. */
const withoutNationality = (key: string): string => {
  const words = key.split(' ');
  return words.length > 2 && isNationality(words.at(-1) ?? '') ? words.slice(0, -1).join(' ') : key;
};

/** Names of several words with which longer ones of the text begin: الحرس الثوري, where الحرس الثوري الإيراني is named. */
const beginningsOfLonger = (mentions: readonly NamedMention[]): ReadonlySet<string> => {
  const beginnings = new Set<string>();
  const seen = new Set<string>();
  for (const { key, words } of mentions) {
    if (seen.has(key)) continue;
    seen.add(key);
    for (let length = 2; length < Math.min(words.length, longestName); length += 1)
      beginnings.add(words.slice(0, length).join(' '));
  }
  return beginnings;
};

/**
 * Organisations: by the well-known one they are, by their long form, by an acronym that brackets or initials give, by a
 * short form the one that was named last before it, and by spelling.
 * @param mentions of organisations, in order
 * @param bracketed the keys that brackets give to a longer key
 */
export const organisationClusters = (
  mentions: readonly NamedMention[],
  known: KnownNames,
  bracketed: ReadonlyMap<string, string>,
): Cluster[] => {
  const register = clusterRegister();
  const short = nearest<Cluster>();
  const keyOf = ({ words }: NamedMention): string => withoutCompanyEnding(words).join(' ');

  const clusterOf = (key: string): Cluster => {
    const entity = known.of(key) ?? known.of(withoutNationality(key));
    if (entity?.type === 'organisation') return register.at(`known ${entity.id}`, 'organisation', entity);
    return register.byKey.get(key) ?? soundingLike(key) ?? register.at(key, 'organisation');
  };
  const soundingLike = (key: string): Cluster | undefined => {
    const skeleton = `~${nameSkeleton(key)}`;
    const cluster = register.byKey.get(skeleton);
    const first = cluster?.members[0];
    if (first && alike(keyOf(first), key)) register.byKey.set(key, cluster);
    else register.byKey.set(skeleton, register.at(key, 'organisation'));
    return register.byKey.get(key);
  };

  const singles: NamedMention[] = [];
  const shorter = beginningsOfLonger(mentions);
  for (const mention of mentions) {
    const words = withoutCompanyEnding(mention.words);
    if (words.length < 2 || shorter.has(words.join(' '))) {
      singles.push(mention);
      continue;
    }
    const cluster = clusterOf(words.join(' '));
    cluster.members.push(mention);
    for (const form of new Set(shorterForms(words))) short.add(form, mention.start, cluster);
  }
  for (const [alias, key] of bracketed) {
    const cluster = register.byKey.get(key) ?? clusterOf(key);
    if (known.of(alias) === undefined) register.byKey.set(alias, cluster);
  }
  for (const mention of singles) {
    const key = keyOf(mention);
    const isKnown = known.of(key)?.type === 'organisation';
    const cluster = isKnown ? undefined : (register.byKey.get(key) ?? short.of(key, mention.start));
    (cluster ?? clusterOf(key)).members.push(mention);
  }
  return register.clusters.filter(({ members }) => members.length > 0);
};

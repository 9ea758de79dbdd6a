import type { Article } from '@khabar/contracts';
import type { Block } from '../../blocks/block.js';
import type { Finding, PageEvidence } from '../../page/page-evidence.js';
import type { ElementNode } from '../../tree/tree.js';
import { compareKey } from '../compare-key.js';
import { isSiteName } from '../site-names.js';
import { isAgency } from './agencies.js';
import { datelineOf } from './dateline.js';
import type { NamedAuthor } from './names-in.js';
import { isNobody, personhood } from './person-name.js';
import { statedAuthorsOf } from './stated-authors.js';
import { visibleBylineOf, type BylinePlace } from './visible-byline.js';

type Byline = Article['byline'];

export interface ReadByline {
  readonly byline: Finding<Byline>;
  readonly alternatives: readonly Finding<string[]>[];
  readonly elements: readonly ElementNode[];
}

interface Candidate {
  readonly authors: readonly NamedAuthor[];
  readonly rule: string;
}

/** The first list with a full name of a person; else the first that the page states; a single word counts last. */
const best = (candidates: readonly Candidate[], { site }: BylinePlace): Candidate | undefined => {
  const certainty = ({ authors }: Candidate): number =>
    Math.max(0, ...authors.map(({ name, house }) => (house ? 0 : personhood(name, site))));
  const named = candidates.filter(({ authors }) => authors.some(({ name }) => !isNobody(name)));
  return (
    named.find((candidate) => certainty(candidate) === 2) ??
    named.find(({ rule }) => !rule.startsWith('byline:')) ??
    named.find((candidate) => certainty(candidate) > 0) ??
    named[0]
  );
};

/** Houses and desks beside persons say who published, not who wrote; alone they are all there is. */
const withoutHouses = (authors: readonly NamedAuthor[], { site }: BylinePlace): NamedAuthor[] => {
  const kept = authors.filter(({ name }) => !isNobody(name));
  const persons = kept.filter(({ name }) => personhood(name, site) === 2 || isAgency(name));
  return persons.some(({ name }) => !isAgency(name))
    ? kept.filter((author) => persons.includes(author) || personhood(author.name, site) === 1)
    : kept;
};

const unique = (authors: readonly NamedAuthor[]): NamedAuthor[] => [
  ...new Map(authors.map((author) => [compareKey(author.name), author])).values(),
];

/** Places are spelled out; houses are not. */
const acronym = /^\p{Lu}{2,4}$/u;

const keysOf = ({ authors }: Candidate): ReadonlySet<string> => new Set(authors.map(({ name }) => compareKey(name)));

/**
 * What the page states first is corrected by what a reader sees, where another statement says the same as that: systems
 * give articles to who entered them, or to the first of several authors.
 */
const corrected = (
  chosen: Candidate | undefined,
  visible: Candidate | undefined,
  stated: readonly Candidate[],
): Candidate | undefined => {
  if (!chosen || !visible || chosen === visible) return chosen;
  const seen = keysOf(visible);
  const confirmed = stated.some((other) => {
    const keys = keysOf(other);
    return other !== chosen && keys.size === seen.size && [...keys].every((key) => seen.has(key));
  });
  const shared = [...keysOf(chosen)].filter((key) => seen.has(key)).length;
  return confirmed && (shared === 0 || shared === keysOf(chosen).size) ? visible : chosen;
};

export const readByline = (evidence: PageEvidence, blocks: readonly Block[], place: BylinePlace): ReadByline => {
  const visible = visibleBylineOf(evidence, blocks, place);
  const stated = statedAuthorsOf(evidence);
  const candidates: Candidate[] = visible ? [...stated.slice(0, 1), visible, ...stated.slice(1)] : stated;
  const chosen = corrected(best(candidates, place), visible && best([visible], place), stated);
  const authors = unique(withoutHouses(chosen?.authors ?? [], place));
  const dateline = datelineOf(blocks, place.body, place.title);
  const agency = visible?.agencies[0] ?? authors.find(({ name }) => isAgency(name))?.name ?? dateline?.agency;
  const named = visible?.place ?? dateline?.place;
  const where = named === undefined || acronym.test(named) || isSiteName(named, place.site) ? undefined : named;
  const byline: Byline = {
    authors: authors.map(({ name, role }) => (role === undefined ? { name } : { name, role })),
    ...(agency === undefined ? {} : { agency }),
    ...(where === undefined ? {} : { place: where }),
  };
  return {
    byline: { value: byline, rule: chosen?.rule ?? 'none' },
    alternatives: candidates
      .filter((candidate) => candidate !== chosen)
      .map((candidate) => ({ value: candidate.authors.map(({ name }) => name), rule: candidate.rule })),
    elements: visible?.elements ?? [],
  };
};

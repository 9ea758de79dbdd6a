import type { Block } from '../../blocks/block.js';
import type { PageEvidence } from '../../page/page-evidence.js';
import { textOf } from '../../tree/text-of.js';
import { attributeOf, elementsBelow, isWithin, type ElementNode } from '../../tree/tree.js';
import type { BodyStart } from '../body-start.js';
import { compareKey } from '../compare-key.js';
import { isForeign } from '../foreign.js';
import type { SiteNames } from '../site-names.js';
import { namesIn, opensByline, type NamedAuthor, type Names } from './names-in.js';
import { bareNamesOf } from './bare-names.js';
import { segmentsOf } from './segments.js';
import { isPrintedAsName, personhood } from './person-name.js';

/** A byline that a reader sees. */
export interface VisibleByline extends Names {
  readonly rule: string;
  readonly elements: readonly ElementNode[];
}

export interface BylinePlace {
  readonly headline?: ElementNode | undefined;
  readonly body?: BodyStart | undefined;
  readonly site: SiteNames;
  readonly title: string;
  /** Names pass that are also the site's: a blog may bear the name of who writes it. */
  readonly houses?: boolean;
}

/** Elements before the headline in which a byline may stand. */
const before = 60;
const after = 80;
const longestByline = 220;
const longestLine = 140;
const linesBefore = 4;
const linesAfter = 25;
const linesAtEnd = 8;
const mostBelow = 120;
const mostNamed = 12;

const authorAddress =
  /\/(?:author|authors|autor|autoren|autores|auteur|auteurs|autore|autori|people|person|profile|profil|staff|writer|writers|contributor|contributors|reporter|journalist|journaliste|by|team|redaktion|forfatter|yazar|penulis|user|member|kirjoittaja|كاتب|by-line|bio)s?\//iu;

const isAuthorLink = (element: ElementNode): boolean =>
  element.name === 'a' &&
  (Boolean(element.attributes['rel']?.includes('author')) ||
    authorAddress.test(`${attributeOf(element, 'href') ?? ''}/`));

const isNamed = (element: ElementNode): boolean => /(?:^|\s)name(?:\s|$)/i.test(element.attributes['itemprop'] ?? '');

/** Who took the pictures or was asked did not write. */
const roleThatIsNoByline: ReadonlySet<string> = new Set(['photographer', 'producer', 'source', 'translator']);

const persons = (names: Names, site: SiteNames): readonly NamedAuthor[] =>
  names.authors.filter(
    ({ name, role }) =>
      personhood(name, site) > 0 && (names.opened || isPrintedAsName(name)) && !roleThatIsNoByline.has(role ?? ''),
  );

/** Names in elements of their own inside of a byline: links to their authors' pages, microdata. */
const partsOf = (element: ElementNode, evidence: PageEvidence): string[] => {
  if (element.lastOrder - element.order > mostBelow) return [];
  const below = [element, ...elementsBelow(evidence.tree, element)];
  const named = below.filter(isNamed);
  const links = below.filter(isAuthorLink);
  return (named.length > 0 ? named : links)
    .slice(0, mostNamed)
    .map(segmentsOf)
    .filter((text) => text !== '');
};

const merged = (all: readonly Names[]): Names => ({
  authors: [
    ...new Map(all.flatMap(({ authors }) => authors).map((author) => [compareKey(author.name), author])).values(),
  ],
  agencies: [...new Set(all.flatMap(({ agencies }) => agencies))],
  ...(all.find(({ place }) => place !== undefined)
    ? { place: all.find(({ place }) => place !== undefined)?.place ?? '' }
    : {}),
  opened: all.some(({ opened }) => opened),
});

/** Names as microdata or links give them are names, however they are written. */
const readElement = (element: ElementNode, evidence: PageEvidence, blocks: readonly Block[]): Names | undefined => {
  const parts = partsOf(element, evidence);
  if (parts.length > 0) {
    const names = merged(parts.map(namesIn));
    if (names.authors.length > 0) return { ...names, opened: true };
  }
  if (element.lastOrder - element.order > mostBelow) return undefined;
  const blocksInside = blocks.filter((block) => isWithin(block.element, element));
  const lines = [...new Set(blocksInside.map((block) => block.element))].map(segmentsOf);
  const shown = lines.length > 0 ? lines : [segmentsOf(element)];
  const opened = shown.filter((line) => line.length <= longestLine && opensByline(line));
  const chosen = opened.length > 0 ? opened : shown.filter(({ length }) => length <= longestByline).slice(0, 2);
  for (const line of chosen) {
    const names = namesIn(line);
    if (names.authors.length > 0 || names.agencies.length > 0) return names;
  }
  return undefined;
};

const isInReach = ({ order }: ElementNode, { headline, body }: BylinePlace): boolean =>
  (headline === undefined || order >= headline.order - before) &&
  (body === undefined || order <= body.container.lastOrder + after);

const markedByline = (
  evidence: PageEvidence,
  blocks: readonly Block[],
  place: BylinePlace,
): VisibleByline | undefined => {
  const found: { element: ElementNode; names: Names }[] = [];
  for (const element of evidence.bylines) {
    const last = found.at(-1)?.element;
    if (last && (isWithin(element, last) || !isBeside(element, last))) continue;
    if (!isInReach(element, place) || isForeign(element, evidence.tree, place.headline)) continue;
    const names = readElement(element, evidence, blocks);
    if (!names) continue;
    const written = persons(names, place.site);
    if (written.length > 0 || (place.houses && names.opened && names.authors.length > 0)) {
      found.push({ element, names: written.length > 0 ? { ...names, authors: written } : names });
    }
  }
  if (found.length === 0) return undefined;
  return {
    ...merged(found.map(({ names }) => names)),
    rule: 'byline:marked',
    elements: found.map(({ element }) => element).filter((element) => textOf(element).length <= longestByline),
  };
};

const isBeside = (element: ElementNode, other: ElementNode): boolean =>
  element.parent === other.parent || element.parent?.parent === other.parent?.parent;

const openedByline = (blocks: readonly Block[], { headline, body, site }: BylinePlace): VisibleByline | undefined => {
  const at = headline ? blocks.findIndex(({ element }) => element.order >= headline.order) : (body?.first ?? -1);
  if (at === -1) return undefined;
  const end = body ? blocks.findIndex(({ element }) => element.order > body.container.lastOrder) : -1;
  const lines = [
    ...blocks.slice(Math.max(0, at - linesBefore), Math.max(at + linesAfter, (body?.first ?? 0) + 2)),
    ...(end === -1 ? [] : blocks.slice(Math.max(0, end - linesAtEnd), end + linesAtEnd)),
  ];
  for (const { text, element } of lines) {
    const line = text.length <= longestLine ? segmentsOf(element) : '';
    if (line.length > longestLine || !opensByline(line)) continue;
    const names = namesIn(line);
    if (persons(names, site).some(({ name }) => personhood(name, site) === 2 && isPrintedAsName(name)))
      return { ...names, authors: persons(names, site), rule: 'byline:line', elements: [element] };
  }
  return undefined;
};

/** The byline near the headline, by what marks it or by how it begins. */
export const visibleBylineOf = (
  evidence: PageEvidence,
  blocks: readonly Block[],
  place: BylinePlace,
): VisibleByline | undefined => {
  const found = markedByline(evidence, blocks, place) ?? openedByline(blocks, place);
  if (found) return found;
  const bare = bareNamesOf(evidence.tree, blocks, { ...place, language: evidence.htmlLanguage });
  if (bare) return { ...bare.names, rule: 'byline:bare', elements: [bare.block.element] };
  return markedByline(evidence, blocks, { ...place, houses: true });
};

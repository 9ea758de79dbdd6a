import type { PageEvidence } from '../../page/page-evidence.js';
import { cleanText } from '../clean-text.js';
import { isLinkedData, textsOf, typesOf, type LinkedData } from '../json-ld.js';
import { namesIn, type NamedAuthor } from './names-in.js';

export interface StatedAuthors {
  readonly authors: readonly NamedAuthor[];
  readonly rule: string;
}

const metaNames = [
  'citation_author',
  'author',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'byl',
  'cxenseparse:author',
  'article:author_name',
  'twitter:creator:name',
  'authors',
  'creator',
  'vr:author',
  'cse_author',
  'lp:author',
  'author_name',
];
const properties = ['author', 'creator', 'contributor'];
const mostNodes = 30;

type Index = ReadonlyMap<string, LinkedData>;

const indexOf = (nodes: readonly LinkedData[]): Index =>
  new Map(
    nodes.flatMap((node) =>
      typeof node['@id'] === 'string' && node['name'] !== undefined ? [[node['@id'], node] as const] : [],
    ),
  );

const resolved = (value: LinkedData, index: Index): LinkedData =>
  value['name'] === undefined && typeof value['@id'] === 'string' ? (index.get(value['@id']) ?? value) : value;

const nameOf = (node: LinkedData): string | undefined => {
  const [name] = textsOf(node['name']);
  if (name?.trim()) return name;
  const parts = [node['givenName'], node['familyName']].filter((part) => typeof part === 'string' && part !== '');
  return parts.length > 0 ? parts.join(' ') : undefined;
};

const authorsOf = (value: unknown, index: Index): NamedAuthor[] => {
  const items: unknown[] = Array.isArray(value) ? value.flat() : [value];
  return items.slice(0, mostNodes).flatMap((item): NamedAuthor[] => {
    if (typeof item === 'string')
      return [...namesIn(item).authors, ...namesIn(item).agencies.map((name) => ({ name }))];
    if (!isLinkedData(item)) return [];
    const node = resolved(item, index);
    const name = nameOf(node);
    if (name === undefined) return [];
    if (typesOf(node).some((type) => type.endsWith('Organization'))) return [{ name: cleanText(name), house: true }];
    const [role] = textsOf(node['jobTitle']);
    const names = namesIn(name);
    const persons = names.authors.length > 0 ? names.authors : [];
    return [
      ...persons.map((person) => (role && persons.length === 1 ? { ...person, role: cleanText(role) } : person)),
      ...names.agencies.map((agency) => ({ name: agency })),
    ];
  });
};

const same = (text: string): string => text;
/** `Doe, Jane`, as libraries write it. */
const unturned = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

/** Plugins describe the author of a page beside it, and nobody else. */
const lonePersons = (nodes: readonly LinkedData[]): StatedAuthors[] => {
  const persons = nodes.filter((node) => typesOf(node).every((type) => type === 'Person') && typesOf(node).length > 0);
  const [person] = persons;
  const name = person && nameOf(person);
  return persons.length === 1 && name !== undefined ? [{ authors: namesIn(name).authors, rule: 'json-ld:person' }] : [];
};

/** The lists of authors that the page states where no reader sees them, the most trusted first. */
export const statedAuthorsOf = ({ articles, linkedData, meta }: PageEvidence): StatedAuthors[] => {
  const index = indexOf(linkedData);
  return [
    ...articles
      .slice(0, 3)
      .flatMap((article) =>
        properties.map((property) => ({ authors: authorsOf(article[property], index), rule: `json-ld:${property}` })),
      ),
    ...metaNames.map((name) => ({
      authors: authorsOf((meta.get(name) ?? []).map(name === 'citation_author' ? unturned : same), index),
      rule: `meta:${name}`,
    })),
    ...lonePersons(linkedData),
  ].filter(({ authors }) => authors.length > 0);
};

import type { Script } from '../tree/tree.js';

export type LinkedData = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const commentOrCdata = /^\s*(?:<!--|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\]\]>|\/\*\]\]>\*\/)\s*$/g;
/** Line breaks inside strings are the commonest fault of hand-made JSON. */
// eslint-disable-next-line no-control-regex -- these are what is to be found
const controls = /[\u0000-\u001f]+/g;

const parse = (script: string): unknown => {
  try {
    return JSON.parse(script.replace(commentOrCdata, '').replace(controls, ' '));
  } catch {
    return undefined;
  }
};

/** How deep graphs are followed: main entities of pages of sites. */
const deepest = 3;

const flatten = (value: unknown, depth: number): LinkedData[] => {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth));
  if (!isObject(value)) return [];
  return [
    value,
    ...[value['@graph'], value['mainEntity'], value['mainEntityOfPage']].flatMap((item) => flatten(item, depth + 1)),
  ];
};

const articleType = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting|Posting|Review|OpinionNewsArticle)$/;

export const typesOf = (node: LinkedData): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

const isLinkedData = ({ type }: Script): boolean => type.includes('ld+json');

/** Every node of all linked data of a page, in page order; broken scripts are passed over. */
export const linkedDataOf = (scripts: readonly Script[]): LinkedData[] =>
  scripts.filter(isLinkedData).flatMap(({ text }) => flatten(parse(text), 0));

/** The nodes that describe an article. */
export const articlesAmong = (nodes: readonly LinkedData[]): LinkedData[] =>
  nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));

export const articlesOf = (scripts: readonly string[]): LinkedData[] =>
  articlesAmong(linkedDataOf(scripts.map((text) => ({ type: 'application/ld+json', text }))));

/** The texts of a property that may be a string, an object with a name, or a list of either. */
export const textsOf = (value: unknown): string[] =>
  [value].flat().flatMap((item: unknown) => {
    if (typeof item === 'string') return [item];
    return isObject(item) ? textsOf(item['name']) : [];
  });

/** The first non-empty text that any of the nodes has under this property. */
export const firstText = (nodes: readonly LinkedData[], property: string): string | undefined =>
  nodes.flatMap((node) => textsOf(node[property])).find((text) => text.trim() !== '');

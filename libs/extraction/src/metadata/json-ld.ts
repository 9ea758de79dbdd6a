import type { Script } from '../tree/tree.js';
import { readLenientJson } from './linked-data/lenient-json.js';

export type LinkedData = Readonly<Record<string, unknown>>;

export const isLinkedData = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const openings = ['<!--', '//<![CDATA[', '// <![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */', '<![CDATA['];
const closings = ['-->', '//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', '//', ';'];

/** Takes off what hides a script from old browsers and XML readers. */
const unwrapped = (script: string): string => {
  let text = script.trim();
  for (const opening of openings) if (text.startsWith(opening)) text = text.slice(opening.length).trimStart();
  for (const closing of closings) if (text.endsWith(closing)) text = text.slice(0, -closing.length).trimEnd();
  return text;
};

// eslint-disable-next-line no-control-regex -- these are what is to be found
const controls = /[\u0000-\u001f]+/g;

const strict = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(controls, ' '));
  } catch {
    return undefined;
  }
};

/** Templates that escape what they print turn all quotes of a script into entities. */
const withQuotes = (text: string): string =>
  text.includes('"') ? text : text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&');

/** The values of a script: the one it is, or what can be made out where it is broken. */
const valuesOf = (script: string): unknown[] => {
  const text = unwrapped(script);
  const value = strict(text);
  return value === undefined ? readLenientJson(withQuotes(text)) : [value];
};

/** How deep graphs are followed: main entities of pages of sites. */
const deepest = 4;

const flatten = (value: unknown, depth: number): LinkedData[] => {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => flatten(item, depth + 1));
  if (!isLinkedData(value)) return [];
  return [
    value,
    ...[value['@graph'], value['mainEntity'], value['mainEntityOfPage']].flatMap((item) => flatten(item, depth + 1)),
  ];
};

const articleType = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting|Review)$/;

export const typesOf = (node: LinkedData): string[] =>
  [node['@type']].flat().filter((type) => typeof type === 'string');

const isLinkedDataScript = ({ type }: Script): boolean => type.includes('ld+json');

/** Every node of all linked data of a page, in page order; of broken scripts, what can be made out. */
export const linkedDataOf = (scripts: readonly Script[]): LinkedData[] =>
  scripts.filter(isLinkedDataScript).flatMap(({ text }) => valuesOf(text).flatMap((value) => flatten(value, 0)));

/** The nodes that describe an article. */
export const articlesAmong = (nodes: readonly LinkedData[]): LinkedData[] =>
  nodes.filter((node) => typesOf(node).some((type) => articleType.test(type)));

/** How deep names are looked for: a list of objects whose names are objects. */
const deepestName = 4;

const textsBelow = (value: unknown, depth: number): string[] => {
  if (typeof value === 'string') return [value];
  if (depth > deepestName) return [];
  if (Array.isArray(value)) return value.flatMap((item) => textsBelow(item, depth + 1));
  if (!isLinkedData(value)) return [];
  return textsBelow(value['name'] ?? value['@value'], depth + 1);
};

/** The texts of a property that may be a string, an object with a name, or a list of either. */
export const textsOf = (value: unknown): string[] => textsBelow(value, 0);

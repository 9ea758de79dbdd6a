import { articlesAmong, linkedDataOf } from '../metadata/json-ld.js';
import { headings } from '../tree/names.js';
import { textOf } from '../tree/text-of.js';
import { attributeOf, isWithin, type ElementNode, type PageTree } from '../tree/tree.js';
import { marksOf } from './marks-of.js';
import type { PageEvidence } from './page-evidence.js';
import { withPageFirst } from './page-first.js';
import { absoluteUrl } from './web-url.js';

/** Pages with more are lists; what is wanted stands in front. */
const mostHeadings = 150;
const mostBylines = 80;

interface Gathering {
  readonly meta: Map<string, string[]>;
  readonly properties: Map<string, ElementNode[]>;
  readonly headings: ElementNode[];
  readonly bylines: ElementNode[];
  documentTitle?: string;
  canonical?: string;
  base?: string;
  htmlLanguage?: string;
}

const add = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

const metaKeys = ['name', 'property', 'itemprop', 'http-equiv'] as const;

const readers: Readonly<Record<string, (element: ElementNode, gathering: Gathering) => void>> = {
  meta: (element, { meta }) => {
    const content = attributeOf(element, 'content');
    if (content === undefined) return;
    for (const key of metaKeys) {
      const name = attributeOf(element, key)?.toLowerCase();
      if (name !== undefined) add(meta, name, content);
    }
  },
  title: (element, gathering) => {
    if (!gathering.documentTitle) gathering.documentTitle = textOf(element);
  },
  link: (element, gathering) => {
    if (attributeOf(element, 'rel')?.toLowerCase().split(/\s+/).includes('canonical'))
      gathering.canonical ??= attributeOf(element, 'href');
  },
  base: (element, gathering) => {
    gathering.base ??= attributeOf(element, 'href');
  },
  html: (element, gathering) => {
    gathering.htmlLanguage ??= attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  },
};

const topHeadings: ReadonlySet<string> = new Set([...headings].slice(0, 3));

const none: readonly string[] = [];

/** `schema:headline news:headline` names `headline`, in either standard. */
const readProperties = (element: ElementNode, { properties }: Gathering): readonly string[] => {
  const { itemprop, property } = element.attributes;
  if ((itemprop === undefined && property === undefined) || element.name === 'meta') return none;
  const found = `${itemprop ?? ''} ${property ?? ''}`
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.slice(name.lastIndexOf(':') + 1))
    .filter((name) => name !== '');
  for (const name of new Set(found)) add(properties, name, element);
  return found;
};

const readPlaces = (element: ElementNode, gathering: Gathering): void => {
  const marks = marksOf(element);
  const properties = readProperties(element, gathering);
  const isHeadline = topHeadings.has(element.name) || marks.has('headline') || properties.includes('headline');
  const around = gathering.headings.at(-1);
  const isPart = around !== undefined && isWithin(element, around) && !topHeadings.has(element.name);
  if (isHeadline && !isPart && gathering.headings.length < mostHeadings) gathering.headings.push(element);
  const { rel } = element.attributes;
  if (
    (marks.has('byline') || element.name === 'address' || properties.includes('author') || rel?.includes('author')) &&
    gathering.bylines.length < mostBylines
  ) {
    gathering.bylines.push(element);
  }
};

/** Gathers in one walk over the elements. */
export const gatherEvidence = (
  tree: PageTree,
  { url, fetchedAt }: { readonly url?: string | undefined; readonly fetchedAt: string },
): PageEvidence => {
  const gathering: Gathering = { meta: new Map(), properties: new Map(), headings: [], bylines: [] };
  for (const element of tree.elements) {
    readers[element.name]?.(element, gathering);
    readPlaces(element, gathering);
  }
  const { base, canonical, documentTitle = '', htmlLanguage, ...places } = gathering;
  const baseUrl = absoluteUrl(base, url) ?? url;
  const canonicalUrl = absoluteUrl(canonical, baseUrl) ?? canonical;
  const linkedData = linkedDataOf(tree.scripts);
  return {
    tree,
    ...(url === undefined ? {} : { url }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    fetchedAt,
    ...places,
    linkedData,
    articles: withPageFirst(articlesAmong(linkedData), [url, canonicalUrl]),
    documentTitle,
    ...(canonicalUrl === undefined ? {} : { canonical: canonicalUrl }),
    ...(htmlLanguage === undefined ? {} : { htmlLanguage }),
  };
};

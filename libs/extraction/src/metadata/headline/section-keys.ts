import type { PageEvidence } from '../../page/page-evidence.js';
import { cleanText } from '../clean-text.js';
import { compareKey } from '../compare-key.js';
import { isLinkedData, textsOf, typesOf } from '../json-ld.js';

const sectionNames = [
  'article:section',
  'parsely-section',
  'section',
  'category',
  'article:section:subsection',
  'og:section',
];
const longestSegment = 25;

const crumbs = ({ linkedData }: PageEvidence): string[] =>
  linkedData
    .filter((node) => typesOf(node).includes('BreadcrumbList'))
    .flatMap(({ itemListElement }) => (Array.isArray(itemListElement) ? itemListElement.slice(0, -1) : []))
    .flatMap((item: unknown) => (isLinkedData(item) ? [...textsOf(item['name']), ...textsOf(item['item'])] : []));

/** Keys of what sites put between title and name: sections, by the page or its address, and authors. */
export const sectionKeysOf = (evidence: PageEvidence): ReadonlySet<string> => {
  const path = evidence.url === undefined ? [] : (URL.parse(evidence.url)?.pathname.split('/').slice(1, -1) ?? []);
  const stated = [
    ...evidence.articles.flatMap((node) => textsOf(node['articleSection'])),
    ...sectionNames.flatMap((name) => evidence.meta.get(name) ?? []),
    ...crumbs(evidence),
    ...evidence.articles.flatMap((node) => textsOf(node['author'])),
    ...(evidence.meta.get('author') ?? []),
    ...path.filter(({ length }) => length <= longestSegment),
  ];
  return new Set(stated.map((text) => compareKey(cleanText(text))).filter((key) => key !== ''));
};

import { articlesAmong, linkedDataOf, type LinkedData } from '../metadata/json-ld.js';
import { textOf } from '../tree/text-of.js';
import { attributeOf, type ElementNode, type PageTree } from '../tree/tree.js';
import type { PageEvidence } from './page-evidence.js';

interface Gathering {
  readonly meta: Map<string, string[]>;
  documentTitle?: string;
  canonical?: string;
  htmlLanguage?: string;
}

const metaKeys = ['name', 'property', 'itemprop', 'http-equiv'] as const;

const readers: Readonly<Record<string, (element: ElementNode, gathering: Gathering) => void>> = {
  meta: (element, { meta }) => {
    const content = attributeOf(element, 'content');
    if (content === undefined) return;
    for (const key of metaKeys) {
      const name = attributeOf(element, key)?.toLowerCase();
      if (name === undefined) continue;
      const contents = meta.get(name);
      if (contents) contents.push(content);
      else meta.set(name, [content]);
    }
  },
  title: (element, gathering) => {
    if (!gathering.documentTitle) gathering.documentTitle = textOf(element);
  },
  link: (element, gathering) => {
    if (attributeOf(element, 'rel')?.toLowerCase() === 'canonical')
      gathering.canonical ??= attributeOf(element, 'href');
  },
  html: (element, gathering) => {
    gathering.htmlLanguage ??= attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang');
  },
};

/** Gathers in one walk over the elements. */
export const gatherEvidence = (
  tree: PageTree,
  { url, fetchedAt }: { readonly url?: string | undefined; readonly fetchedAt: string },
): PageEvidence => {
  const gathering: Gathering = { meta: new Map() };
  for (const element of tree.elements) readers[element.name]?.(element, gathering);
  const { meta, documentTitle = '', canonical, htmlLanguage } = gathering;
  const linkedData: readonly LinkedData[] = linkedDataOf(tree.scripts);
  return {
    tree,
    ...(url === undefined ? {} : { url }),
    fetchedAt,
    meta,
    linkedData,
    articles: articlesAmong(linkedData),
    documentTitle,
    ...(canonical === undefined ? {} : { canonical }),
    ...(htmlLanguage === undefined ? {} : { htmlLanguage }),
  };
};

import { elementsBelow, type DomDocument, type DomElement } from './dom.js';

/** What a page says about itself outside of its text, gathered in one walk over the tree. */
export interface PageHead {
  /** Contents of `<meta>`, by lower-case name, property or itemprop, in page order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical?: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly structuredData: readonly string[];
  /** `datetime` of `<time>` elements, in page order. */
  readonly times: readonly string[];
  readonly htmlLanguage?: string;
}

interface Gathering {
  readonly meta: Map<string, string[]>;
  readonly headings: string[];
  readonly structuredData: string[];
  readonly times: string[];
  canonical?: string;
  title?: string;
}

const textOf = (element: DomElement): string => element.textContent ?? '';

const readMeta = (element: DomElement, { meta }: Gathering): void => {
  const content = element.getAttribute('content')?.trim();
  if (!content) return;
  for (const attribute of ['name', 'property', 'itemprop'] as const) {
    const name = element.getAttribute(attribute)?.trim().toLowerCase();
    if (!name) continue;
    const contents = meta.get(name);
    if (contents) contents.push(content);
    else meta.set(name, [content]);
  }
};

const readers: Readonly<Record<string, (element: DomElement, gathering: Gathering) => void>> = {
  meta: readMeta,
  title: (element, gathering) => {
    gathering.title ??= textOf(element);
  },
  h1: (element, { headings }) => {
    headings.push(textOf(element));
  },
  link: (element, gathering) => {
    if (element.getAttribute('rel')?.toLowerCase() === 'canonical') {
      gathering.canonical ??= element.getAttribute('href') ?? undefined;
    }
  },
  script: (element, { structuredData }) => {
    structuredData.push(textOf(element));
  },
  time: (element, { times }) => {
    const datetime = element.getAttribute('datetime');
    if (datetime) times.push(datetime);
  },
};

export const readPageHead = (document: DomDocument): PageHead => {
  const gathering: Gathering = { meta: new Map(), headings: [], structuredData: [], times: [] };
  const root = document.documentElement;
  if (root) for (const element of elementsBelow(root)) readers[element.localName]?.(element, gathering);
  const language = root?.getAttribute('lang') ?? root?.getAttribute('xml:lang');
  return { ...gathering, title: gathering.title ?? '', ...(language ? { htmlLanguage: language } : {}) };
};

/** The first content that any of these names has, with the name that had it. */
export const firstMeta = (head: PageHead, names: readonly string[]): { name: string; content: string } | undefined => {
  for (const name of names) {
    const content = head.meta.get(name)?.[0];
    if (content) return { name, content };
  }
  return undefined;
};

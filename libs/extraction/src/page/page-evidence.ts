import type { LinkedData } from '../metadata/json-ld.js';
import type { ElementNode, PageTree } from '../tree/tree.js';

/** A page with all that it says about itself outside of its text: what every reader of a field starts from. */
export interface PageEvidence {
  readonly tree: PageTree;
  /** Where the page was found, absolute. */
  readonly url?: string;
  /** What relative addresses on the page are resolved against: its `<base>`, else where it was found. */
  readonly baseUrl?: string;
  /** RFC 3339. */
  readonly fetchedAt: string;
  /** Contents of `<meta>` by lower-case name, property, itemprop or http-equiv, in page order, trimmed, never empty. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** Elements other than `<meta>` by lower-case microdata `itemprop` or RDFa `property` without its prefix, in page order. */
  readonly properties: ReadonlyMap<string, readonly ElementNode[]>;
  /** `h1` to `h3` and what class names call a headline, in page order, at most `mostHeadings`. */
  readonly headings: readonly ElementNode[];
  /** What class names, `rel`, microdata or `<address>` call a byline, in page order, at most `mostBylines`. */
  readonly bylines: readonly ElementNode[];
  /** Every node of the page's linked data, graphs and lists taken apart, in page order. */
  readonly linkedData: readonly LinkedData[];
  /** Those of them that describe an article, the one of this page first. */
  readonly articles: readonly LinkedData[];
  /** Text of `<title>`, collapsed, '' where there is none. */
  readonly documentTitle: string;
  /** Absolute where the page's own address is known. */
  readonly canonical?: string;
  readonly htmlLanguage?: string;
}

/** A field with the evidence that won it. */
export interface Finding<Value> {
  readonly value: Value;
  /** Which evidence won, e.g. `json-ld:headline`, `meta:og:title`, `h1`. */
  readonly rule: string;
  /** The text it was read from, where it differs. */
  readonly raw?: string;
}

/** The first content that any of these names has, with the name that had it. */
export const firstMeta = (
  { meta }: PageEvidence,
  names: readonly string[],
): { readonly name: string; readonly content: string } | undefined => {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content) return { name, content };
  }
  return undefined;
};

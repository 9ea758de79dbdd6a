import type { Article } from '@khabar/contracts';
import type { Finding } from '../page/page-evidence.js';
import type { ElementNode } from '../tree/tree.js';

/** What a page is about and by whom, with the evidence for it. */
export interface Metadata {
  /** '' with the rule `none` where the page has no title. */
  readonly title: Finding<string>;
  /** Other titles the page gives itself, the best supported first. */
  readonly titleAlternatives: readonly Finding<string>[];
  readonly subtitle?: Finding<string>;
  /** Lines of the standfirst; empty with the rule `none` where there are none. */
  readonly summary: Finding<string[]>;
  readonly byline: Finding<Article['byline']>;
  /** Other lists of authors that the page gives. */
  readonly bylineAlternatives: readonly Finding<string[]>[];
  readonly canonicalUrl?: Finding<string>;
  /** As declared, in order of trust; normalised, not checked against the text. */
  readonly languages: readonly string[];
  readonly section?: Finding<string>;
  readonly topics: Finding<string[]>;
  readonly rights: { readonly aiOptOut?: true; readonly paywalled?: true };
  /** Where the headline stands on the page. */
  readonly titleElement?: ElementNode;
  /** Elements all of whose text is standfirst. */
  readonly standfirstElements: readonly ElementNode[];
  /** Elements all of whose text is the byline. */
  readonly bylineElements: readonly ElementNode[];
}

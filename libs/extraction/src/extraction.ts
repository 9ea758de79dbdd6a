import type { Article } from '@khabar/contracts';
import type { LimitReason, RefusalReason } from './reasons.js';
import type { Measure } from './tree/limits.js';

/** What became of a page or text. `not-an-article` is an expected end, told apart by its reason. */
export type Extraction =
  | { readonly outcome: 'article'; readonly article: Article }
  | { readonly outcome: 'not-an-article'; readonly reason: RefusalReason; readonly detail: string }
  | OverLimitExtraction;

export type { RefusalReason };

/** Too large to be read in bounded time and memory. */
export interface OverLimitExtraction {
  readonly outcome: 'over-limit';
  readonly reason: LimitReason;
  readonly measure: Measure;
  /** What had been counted when reading stopped: more than the limit. */
  readonly value: number;
  /** For a person: the measure, its value and the limit. */
  readonly detail: string;
}

export interface Refusal {
  readonly outcome: 'refused';
  readonly reason: RefusalReason;
  /** For a person: what was found, with the value. */
  readonly detail: string;
}

/** The fields of an article that its content gives; what the event already knows is added to them. */
export type Draft = {
  readonly outcome: 'drafted';
  readonly extractor: string;
  readonly warnings: readonly string[];
} & Pick<
  Article,
  | 'title'
  | 'subtitle'
  | 'summary'
  | 'byline'
  | 'published'
  | 'updated'
  | 'alternatives'
  | 'sections'
  | 'captions'
  | 'images'
  | 'quotes'
  | 'links'
  | 'topics'
  | 'canonicalUrl'
> & {
    /** As the page declares it, the most trusted first; not checked. */
    readonly declaredLanguages: readonly string[];
    readonly aiOptOut?: boolean;
    readonly paywalled?: boolean;
  };

/** Makes a draft of decoded content. One for each media type, and each replaceable on its own. */
export type Extractor<Input> = (input: Input) => Draft | Refusal | OverLimitExtraction;

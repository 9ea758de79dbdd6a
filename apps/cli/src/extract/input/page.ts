import type { FetchedArticle } from '@khabar/contracts';
import type { ExtractError } from '../outcome.js';

/** A page or text to extract; `decode` makes of its bytes what the fetcher would publish. */
export type Page =
  | { readonly ok: true; readonly id: string; readonly decode: () => FetchedArticle }
  | { readonly ok: false; readonly id: string; readonly error: ExtractError };

import type { Article } from '@khabar/contracts';

/** Why there is no article; docs/extraction.md lists the codes. */
export interface ExtractError {
  readonly code: string;
  /** For a person: what was found, with the value. */
  readonly message: string;
}

/** One line of output. */
export type ExtractOutcome =
  | {
      /** Name of the file without folder and extensions, or the URL. */
      readonly id: string;
      readonly ok: true;
      readonly article: Article;
      /** What decoding and extraction took, milliseconds. */
      readonly ms: number;
    }
  | { readonly id: string; readonly ok: false; readonly error: ExtractError };

export const failed = (id: string, code: string, message: string): ExtractOutcome => ({
  id,
  ok: false,
  error: { code, message },
});

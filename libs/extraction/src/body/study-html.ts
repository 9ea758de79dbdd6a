import { gatherEvidence } from '../page/gather-evidence.js';
import type { Measure } from '../tree/limits.js';
import { readTree } from '../tree/read-tree.js';
import { studyPage, type StudiedPage } from './study-page.js';

export interface HtmlPage {
  readonly html: string;
  /** Where the page was found; relative links are resolved against it. */
  readonly url?: string | undefined;
  readonly fetchedAt: string;
}

export type StudiedHtml =
  | ({ readonly outcome: 'studied' } & StudiedPage)
  | { readonly outcome: 'over-limit'; readonly measure: Measure; readonly value: number; readonly detail: string };

export const studyHtml = ({ html, url, fetchedAt }: HtmlPage): StudiedHtml => {
  const read = readTree(html);
  if (read.outcome === 'over-limit') return read;
  return { outcome: 'studied', ...studyPage(gatherEvidence(read.tree, { url, fetchedAt })) };
};

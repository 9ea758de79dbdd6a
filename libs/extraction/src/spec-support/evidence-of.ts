import { gatherEvidence } from '../page/gather-evidence.js';
import type { PageEvidence } from '../page/page-evidence.js';
import { readTree } from '../tree/read-tree.js';

/** A page of a spec with all that it says. */
export const evidenceOf = (html: string, url = 'https://news.example/politics/the-library-opens'): PageEvidence => {
  const read = readTree(html);
  if (read.outcome !== 'tree') throw new Error(read.detail);
  return gatherEvidence(read.tree, { url, fetchedAt: '2026-01-01T00:00:00.000Z' });
};

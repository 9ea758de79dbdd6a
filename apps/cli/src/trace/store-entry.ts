import type { StoredArticle } from '@khabar/store';
import type { TraceEntry } from './trace-entry.js';

/** The line of a trace that says what the store holds. */
export const storeEntries = (stored: StoredArticle | null): TraceEntry[] => {
  if (!stored) return [];
  const { state, revision, storedAt } = stored;
  const outcome =
    state.kind === 'article' ? `searchable: ${state.article.title}` : `withdrawn: ${state.withdrawal.reason}`;
  return [{ stage: 'store', revision, time: storedAt, outcome }];
};

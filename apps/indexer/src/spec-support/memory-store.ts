import type { Change } from '@khabar/contracts';
import { compareOrder, contentOf, orderOf, type ArticleState, type ArticleWrite } from '@khabar/store';
import type { ArticleStore } from '../articles/article-store.port.js';
import type { Written } from '../articles/indexed-record.js';

/** The promises of the store, kept in memory: guarded by revision, the change of a revision is that of its first write. */
export interface MemoryStore extends ArticleStore {
  readonly states: ReadonlyMap<string, ArticleState>;
}

const stateOf = (write: ArticleWrite): ArticleState =>
  write.kind === 'article'
    ? { kind: 'article', article: write.article }
    : { kind: 'withdrawal', withdrawal: write.withdrawal };

const changeOf = (before: ArticleState | undefined, state: ArticleState): Change => {
  const { articleId, revision, fetchedAt, source } = contentOf(state);
  const kinds = { withdrawal: 'withdrawn', article: before?.kind === 'article' ? 'corrected' : 'created' } as const;
  return { kind: kinds[state.kind], articleId, revision, changedFields: [], fetchedAt, source };
};

export const memoryStore = (): MemoryStore => {
  const states = new Map<string, ArticleState>();
  const changes = new Map<string, Change | undefined>();

  const newestOf = (write: ArticleWrite) => states.get(contentOf(stateOf(write)).articleId) as ArticleState;

  const writeOne = (write: ArticleWrite): Omit<Written, 'current'> => {
    const state = stateOf(write);
    const { articleId } = contentOf(state);
    const order = orderOf(state);
    const before = states.get(articleId);
    const comparison = before ? compareOrder(order, orderOf(before)) : 1;
    const key = `${articleId}:${order.revision}:${order.contentHash}`;
    if (!changes.has(key)) changes.set(key, comparison > 0 ? changeOf(before, state) : undefined);
    if (comparison > 0) states.set(articleId, state);
    const change = changes.get(key);
    const outcome = comparison > 0 ? 'stored' : comparison === 0 ? 'repeated' : 'stale';
    return { outcome, ...(change && { change }) };
  };

  const known = <Value>(ids: readonly string[], value: (state: ArticleState) => Value): Map<string, Value> =>
    new Map(ids.flatMap((id) => (states.has(id) ? [[id, value(states.get(id) as ArticleState)]] : [])));

  return {
    states,
    write: async (writes) => {
      const outcomes = writes.map(writeOne);
      return outcomes.map((outcome, index) => ({ ...outcome, current: newestOf(writes[index] as ArticleWrite) }));
    },
    current: async (ids) => known(ids, (state) => state),
    newestRevisions: async (ids) => known(ids, orderOf),
  };
};

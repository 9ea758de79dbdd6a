import type { Collections } from '../connection/collections.js';
import { classifyStoreError } from '../errors/classify.js';
import { keepRevisions, type KeptRevision } from '../revisions/keep-revisions.js';
import type { ArticleWrite, WriteOutcome } from './article-write.js';
import { stateOf } from './article-write.js';
import { planWrites, type PlannedWrite } from './plan-writes.js';
import { readCurrent } from './read-current.js';
import { replaceCurrent, type Replacement } from './replace-current.js';
import { compareOrder, orderOf } from './revision-order.js';
import { contentOf, type ArticleState } from './state.js';

const idsOf = (plans: readonly PlannedWrite[]): string[] => [...new Set(plans.map(({ articleId }) => articleId))];

/** The newest plan of each article. */
const newestOfEach = (plans: readonly PlannedWrite[]): PlannedWrite[] => {
  const newest = new Map<string, PlannedWrite>();
  for (const plan of plans) {
    const other = newest.get(plan.articleId);
    if (!other || compareOrder(plan.order, other.order) > 0) newest.set(plan.articleId, plan);
  }
  return [...newest.values()];
};

const isPermanent = (replacement: Replacement | undefined): boolean =>
  replacement?.outcome === 'failed' && classifyStoreError(replacement.error) === 'permanent';

/** Only the newest revision of an article is written, the next older one where that one can never be stored. */
const replaceNewest = async (
  { articles }: Collections,
  candidates: readonly PlannedWrite[],
): Promise<Map<PlannedWrite, Replacement>> => {
  const replacements = new Map<PlannedWrite, Replacement>();
  let left = [...candidates];
  while (left.length > 0) {
    const newest = newestOfEach(left);
    const outcomes = await replaceCurrent(articles, newest);
    newest.forEach((plan, index) => replacements.set(plan, outcomes[index] as Replacement));
    const refused = new Set(
      newest.filter((plan) => isPermanent(replacements.get(plan))).map(({ articleId }) => articleId),
    );
    left = left.filter((plan) => refused.has(plan.articleId) && !replacements.has(plan));
  }
  return replacements;
};

const newerOf = (left: ArticleState | undefined, right: ArticleState): ArticleState =>
  left && compareOrder(orderOf(left), orderOf(right)) >= 0 ? left : right;

/** The newest state of each article that is known after the writes. */
const statesAfter = async (
  collections: Collections,
  before: ReadonlyMap<string, ArticleState>,
  replacements: ReadonlyMap<PlannedWrite, Replacement>,
): Promise<Map<string, ArticleState>> => {
  const after = new Map(before);
  const overtaken: PlannedWrite[] = [];
  for (const [plan, { outcome }] of replacements) {
    if (outcome === 'stored') after.set(plan.articleId, newerOf(after.get(plan.articleId), plan.state));
    if (outcome === 'overtaken') overtaken.push(plan);
  }
  for (const [id, state] of await readCurrent(collections.articles, idsOf(overtaken))) {
    after.set(id, newerOf(after.get(id), state));
  }
  return after;
};

const outcomeOf = (
  plan: PlannedWrite,
  replacement: Replacement | undefined,
  after: ArticleState | undefined,
): 'stored' | 'repeated' | 'stale' => {
  if (plan.standing === 'equal') return 'repeated';
  if (plan.standing === 'older') return 'stale';
  if (replacement?.outcome !== 'overtaken') return 'stored';
  return after && compareOrder(orderOf(after), plan.order) === 0 ? 'repeated' : 'stale';
};

interface Results {
  readonly kept: ReadonlyMap<string, KeptRevision>;
  readonly replacements: ReadonlyMap<PlannedWrite, Replacement>;
  readonly after: ReadonlyMap<string, ArticleState>;
}

const errorOf = (replacement: Replacement | undefined): unknown =>
  replacement?.outcome === 'failed' ? replacement.error : undefined;

/** Where a newer revision of the chunk was to stand for this one and did not get there, its failure is the failure of both. */
const failureOfNewer = (plan: PlannedWrite, replacements: Results['replacements']): unknown =>
  [...replacements].filter(([other]) => other.articleId === plan.articleId).map(([, other]) => errorOf(other))[0] ??
  new Error(`revision ${plan.key} is not stored`);

const failureOf = (plan: PlannedWrite, { kept, replacements, after }: Results): unknown => {
  const revision = kept.get(plan.key);
  if (revision?.outcome === 'failed') return revision.error;
  const own = errorOf(replacements.get(plan));
  const current = after.get(plan.articleId);
  if (own !== undefined || (current && compareOrder(orderOf(current), plan.order) >= 0)) return own;
  return failureOfNewer(plan, replacements);
};

const judge = (plan: PlannedWrite, results: Results): WriteOutcome => {
  const error = failureOf(plan, results);
  if (error !== undefined) return { outcome: 'failed', error };
  const revision = results.kept.get(plan.key);
  const change = (revision?.outcome === 'kept' && revision.change) || undefined;
  const current = results.after.get(plan.articleId) as ArticleState;
  const outcome = outcomeOf(plan, results.replacements.get(plan), current);
  return { outcome, current, ...(change && { change }) };
};

/**
 * Writes revisions of articles: history first, each with the change it makes, then the current documents, guarded by the order of
 * revisions. Safe to repeat at any time, from any crash, by any number of writers at once.
 * @returns the outcomes in the order of the writes, each judged alone
 * @throws where the store is away; then nothing is known of any of them, and all are to be written again
 */
export const writeArticles = async (
  collections: Collections,
  writes: readonly ArticleWrite[],
): Promise<WriteOutcome[]> => {
  const ids = [...new Set(writes.map((write) => contentOf(stateOf(write)).articleId))];
  const before = await readCurrent(collections.articles, ids);
  const plans = planWrites(writes, before);
  const kept = await keepRevisions(collections.revisions, plans);
  const candidates = plans.filter(({ standing, key }) => standing === 'newer' && kept.get(key)?.outcome === 'kept');
  const replacements = await replaceNewest(collections, candidates);
  const after = await statesAfter(collections, before, replacements);
  return plans.map((plan) => judge(plan, { kept, replacements, after }));
};

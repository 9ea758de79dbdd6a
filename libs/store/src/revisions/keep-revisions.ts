import type { Change } from '@khabar/contracts';
import type { mongo } from 'mongoose';
import type { PlannedWrite } from '../articles/plan-writes.js';
import { bulkWrite, type OperationOutcome } from '../bulk/bulk-write.js';
import { findAll } from '../connection/find-all.js';
import { storeSpan } from '../connection/span.js';
import type { RevisionDocument } from './revision-document.js';

/** What the history holds of a revision now, or why it could not be kept. */
export type KeptRevision =
  | { readonly outcome: 'kept'; readonly change: Change | null }
  | { readonly outcome: 'failed'; readonly error: unknown };

type Revisions = mongo.Collection<RevisionDocument>;

const documentOf = ({ key, articleId, order, change, state }: PlannedWrite, storedAt: Date): RevisionDocument => ({
  _id: key,
  articleId,
  ...order,
  change,
  storedAt,
  state,
});

const insertMissing = async (revisions: Revisions, missing: readonly PlannedWrite[]): Promise<OperationOutcome[]> => {
  if (missing.length === 0) return [];
  const storedAt = new Date();
  const operations = missing.map((plan) => ({ insertOne: { document: documentOf(plan, storedAt) } }));
  return storeSpan({ collection: 'revisions', operation: 'bulkWrite', batchSize: missing.length }, () =>
    bulkWrite(revisions, operations),
  );
};

const readChanges = async (revisions: Revisions, keys: string[]): Promise<Map<string, Change | null>> => {
  if (keys.length === 0) return new Map();
  const found = await storeSpan({ collection: 'revisions', operation: 'find', batchSize: keys.length }, () =>
    findAll<RevisionDocument, Pick<RevisionDocument, '_id' | 'change'>>(
      revisions,
      { _id: { $in: keys } },
      { projection: { change: 1 } },
    ),
  );
  return new Map(found.map(({ _id, change }) => [_id, change]));
};

const failureOf = (outcome: OperationOutcome | undefined): unknown =>
  outcome && 'error' in outcome ? outcome.error : undefined;

/**
 * Adds revisions to the history, each with its change, before anything else is written: so the change outlives a crash at any later
 * point. Where a revision is there already, what was written first stands, and its change is the one that counts.
 * @returns by key of the revision
 */
export const keepRevisions = async (
  revisions: Revisions,
  planned: readonly PlannedWrite[],
): Promise<Map<string, KeptRevision>> => {
  const plans = new Map(planned.map((plan) => [plan.key, plan]));
  for (const plan of planned) if (plan.standing === 'newer') plans.set(plan.key, plan);
  const likelyThere = [...plans.values()].filter(({ standing }) => standing !== 'newer').map(({ key }) => key);
  const known = await readChanges(revisions, likelyThere);

  const missing = [...plans.values()].filter(({ key }) => !known.has(key));
  const outcomes = await insertMissing(revisions, missing);
  const lost = missing.filter((_, index) => outcomes[index]?.outcome === 'duplicate');
  const first = await readChanges(
    revisions,
    lost.map(({ key }) => key),
  );

  const kept = new Map<string, KeptRevision>();
  for (const [key, change] of [...known, ...first]) kept.set(key, { outcome: 'kept', change });
  missing.forEach(({ key, change }, index) => {
    const error = failureOf(outcomes[index]);
    if (error !== undefined) kept.set(key, { outcome: 'failed', error });
    else if (!kept.has(key)) kept.set(key, { outcome: 'kept', change });
  });
  return kept;
};

import type { Collections } from '../connection/collections.js';
import { findAll } from '../connection/find-all.js';
import { storeSpan } from '../connection/span.js';
import { toDecisionDocument, type DecisionDocument, type EntityDecision } from './decision-document.js';

export interface LoggedDecision {
  readonly decision: EntityDecision;
  /** RFC 3339. */
  readonly decidedAt: string;
  readonly undoneAt?: string;
}

export interface Decisions {
  /** All that were ever made about any of these names, oldest first. */
  about(names: readonly string[]): Promise<LoggedDecision[]>;
  /** Takes a name out of its entity; joins by hand that it had are undone. */
  split(name: string): Promise<void>;
  /** Holds two names for one entity. */
  join(names: readonly [string, string]): Promise<void>;
}

const decisionOf = (document: DecisionDocument): EntityDecision =>
  document.kind === 'split'
    ? { kind: 'split', name: document.name }
    : { kind: 'join', names: [document.names[0], document.names[1]] };

const fromDocument = (document: DecisionDocument): LoggedDecision => ({
  decision: decisionOf(document),
  decidedAt: document.decidedAt.toISOString(),
  ...(document.undoneAt && { undoneAt: document.undoneAt.toISOString() }),
});

export const openDecisions = ({ entityDecisions }: Collections): Decisions => {
  const put = async (decision: EntityDecision): Promise<void> => {
    const { _id, ...document } = toDecisionDocument(decision, new Date());
    await storeSpan({ collection: 'entityDecisions', operation: 'replaceOne' }, () =>
      entityDecisions.replaceOne({ _id }, document, { upsert: true }),
    );
  };
  return {
    join: (names) => put({ kind: 'join', names }),
    split: async (name) => {
      await put({ kind: 'split', name });
      await storeSpan({ collection: 'entityDecisions', operation: 'updateMany' }, () =>
        entityDecisions.updateMany(
          { about: name, kind: 'join', undoneAt: { $exists: false } },
          { $set: { undoneAt: new Date() } },
        ),
      );
    },
    about: async (names) => {
      const found = await storeSpan({ collection: 'entityDecisions', operation: 'find' }, () =>
        findAll<DecisionDocument, DecisionDocument>(entityDecisions, { about: { $in: [...names] } }),
      );
      return found.sort((left, right) => left.decidedAt.getTime() - right.decidedAt.getTime()).map(fromDocument);
    },
  };
};

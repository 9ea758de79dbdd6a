import type { EventContract } from './event-contract.js';
import { articleChangedV1 } from './events/article-changed.v1.js';
import { articleCurrentV1 } from './events/article-current.v1.js';
import { articleDroppedV1 } from './events/article-dropped.v1.js';
import { articleFetchedV1 } from './events/article-fetched.v1.js';
import { articleGoneV1 } from './events/article-gone.v1.js';
import { articleParsedV1 } from './events/article-parsed.v1.js';
import { articleWithdrawnV1 } from './events/article-withdrawn.v1.js';
import { ingestRequestedV1 } from './events/ingest-requested.v1.js';

const contracts: readonly unknown[] = [
  ingestRequestedV1,
  articleFetchedV1,
  articleGoneV1,
  articleParsedV1,
  articleWithdrawnV1,
  articleChangedV1,
  articleCurrentV1,
  articleDroppedV1,
];

/** Every event of the system. The generated schemas and the AsyncAPI document are made from this list. */
export const eventCatalog = contracts as readonly EventContract[];

const byType = new Map(eventCatalog.map((contract) => [contract.type, contract]));

/** The contract of a CloudEvents `type`, or undefined where this version knows none. */
export const contractOfType = (type: string): EventContract | undefined => byType.get(type);

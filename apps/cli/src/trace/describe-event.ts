import {
  articleChangedV1,
  articleCurrentV1,
  articleDroppedV1,
  articleFetchedV1,
  articleGoneV1,
  articleParsedV1,
  articleWithdrawnV1,
  ingestRequestedV1,
  type DataOf,
  type EventContract,
} from '@khabar/contracts';

export interface Description {
  readonly outcome: string;
  readonly revision?: number;
}

type Describe = (data: never) => Description;

const describing = <Data>(contract: EventContract<Data>, describe: (data: Data) => Description) =>
  [contract.type, describe as Describe] as const;

type Changed = DataOf<typeof articleChangedV1>;

const changeOutcome = ({ kind, changedFields }: Changed): string =>
  changedFields.length > 0 ? `${kind}: ${changedFields.join(', ')}` : kind;

const descriptions = new Map<string, Describe>([
  describing(ingestRequestedV1, ({ kind, requestId }) => ({ outcome: `${kind}, request ${requestId}` })),
  describing(articleFetchedV1, ({ revision, mediaType, content }) => ({
    revision,
    outcome: `fetched: ${mediaType}, ${content.length} characters`,
  })),
  describing(articleGoneV1, ({ revision, reason }) => ({ revision, outcome: `gone: ${reason}` })),
  describing(articleParsedV1, ({ revision, title }) => ({ revision, outcome: `parsed: ${title}` })),
  describing(articleWithdrawnV1, ({ revision, reason }) => ({ revision, outcome: `withdrawn: ${reason}` })),
  describing(articleChangedV1, (change) => ({ revision: change.revision, outcome: changeOutcome(change) })),
  describing(articleCurrentV1, ({ revision, title }) => ({ revision, outcome: `current: ${title}` })),
  describing(articleDroppedV1, ({ revision, stage, reason, detail }) => ({
    revision,
    outcome: `dropped by ${stage}: ${reason}: ${detail}`,
  })),
]);

/** What a valid event says happened; undefined for a type this version does not know. */
export const describeEvent = (contract: EventContract, data: unknown): Description | undefined =>
  descriptions.get(contract.type)?.(data as never);

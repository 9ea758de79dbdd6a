import { contractOfType, headerText, validateOnRead, type EventContract, type RecordHeaders } from '@khabar/contracts';

export type ReadValue =
  | { readonly ok: true; readonly contract: EventContract; readonly data: unknown }
  | { readonly ok: false; readonly problem: string };

interface Written {
  readonly value: Buffer | null;
  readonly headers: RecordHeaders;
}

const parse = (value: Buffer): unknown => {
  try {
    return JSON.parse(value.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** Reads a record as far as it can be read: a trace also has to show what nobody else could read. */
export const readValue = ({ value, headers }: Written): ReadValue => {
  const type = headerText(headers, 'ce_type');
  const contract = type === undefined ? undefined : contractOfType(type);
  if (!contract) return { ok: false, problem: `event of unknown type ${JSON.stringify(type ?? null)}` };
  if (value === null) return { ok: false, problem: 'tombstone' };
  const validated = validateOnRead(contract, parse(value));
  if (validated.ok) return { ok: true, contract, data: validated.data };
  return { ok: false, problem: `not valid: ${validated.issues[0]?.field}: ${validated.issues[0]?.message}` };
};

/** Id of the distributed trace, of a `traceparent` header. */
export const traceIdOf = (headers: RecordHeaders): string | undefined =>
  /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(headerText(headers, 'traceparent') ?? '')?.[1];

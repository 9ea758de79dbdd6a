/**
 * CloudEvents 1.0, binary content mode of the Kafka protocol binding: attributes travel as `ce_*` headers, the value is the
 * data as JSON. https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md
 */
export interface CloudEventAttributes {
  readonly id: string;
  readonly type: string;
  /** Who sent it: `urn:khabar:<service>`. */
  readonly source: string;
  /** RFC 3339 time of the occurrence. */
  readonly time: string;
  readonly dataschema: string;
  readonly subject?: string;
}

export type RecordHeaders = Record<string, Buffer | string | (Buffer | string)[] | undefined>;

export const contentTypeJson = 'application/json';

const headerOf = {
  id: 'ce_id',
  type: 'ce_type',
  source: 'ce_source',
  time: 'ce_time',
  dataschema: 'ce_dataschema',
  subject: 'ce_subject',
} as const satisfies Record<keyof CloudEventAttributes, string>;

export const cloudEventHeaders = headerOf;

export const encodeHeaders = (attributes: CloudEventAttributes): Record<string, string> => {
  const headers: Record<string, string> = { ce_specversion: '1.0', 'content-type': contentTypeJson };
  for (const [attribute, header] of Object.entries(headerOf)) {
    const value = attributes[attribute as keyof CloudEventAttributes];
    if (value !== undefined) headers[header] = value;
  }
  return headers;
};

/** The text of one header; the last one where a header is repeated. */
export const headerText = (headers: RecordHeaders, name: string): string | undefined => {
  const value = headers[name];
  const single = Array.isArray(value) ? value.at(-1) : value;
  return Buffer.isBuffer(single) ? single.toString('utf8') : (single ?? undefined);
};

export type DecodedAttributes = { ok: true; attributes: CloudEventAttributes } | { ok: false; missing: string };

/** Reads the attributes back; `missing` names the first required header that is absent. */
export const decodeHeaders = (headers: RecordHeaders): DecodedAttributes => {
  const read: Record<string, string> = {};
  for (const [attribute, header] of Object.entries(headerOf)) {
    const value = headerText(headers, header);
    if (value !== undefined) read[attribute] = value;
    else if (attribute !== 'subject') return { ok: false, missing: header };
  }
  return { ok: true, attributes: read as unknown as CloudEventAttributes };
};

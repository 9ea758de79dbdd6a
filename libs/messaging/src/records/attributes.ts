import { cloudEventHeaders, type CloudEventAttributes } from '@khabar/contracts';
import { PermanentError } from '../errors/taxonomy.js';

const attributes = Object.entries(cloudEventHeaders) as [keyof CloudEventAttributes, string][];

/** Which headers make up the attributes, for `headerTextsOf`. */
export const attributeHeaders: ReadonlyMap<string, number> = new Map(
  attributes.map(([, header], index) => [header, index]),
);

const indexOf = (attribute: keyof CloudEventAttributes): number => attributes.findIndex(([name]) => name === attribute);

const at = {
  id: indexOf('id'),
  type: indexOf('type'),
  source: indexOf('source'),
  time: indexOf('time'),
  dataschema: indexOf('dataschema'),
  subject: indexOf('subject'),
} as const satisfies Record<keyof CloudEventAttributes, number>;

export const typeOf = (texts: readonly (string | undefined)[]): string | undefined => texts[at.type];

const required = (texts: readonly (string | undefined)[], index: number): string => {
  const text = texts[index];
  if (text !== undefined) return text;
  throw new PermanentError('missing-header', `header "${attributes[index]?.[1]}" is missing`);
};

/** @throws PermanentError `missing-header` naming it. */
export const attributesOf = (texts: readonly (string | undefined)[]): CloudEventAttributes => {
  const event = {
    id: required(texts, at.id),
    type: required(texts, at.type),
    source: required(texts, at.source),
    time: required(texts, at.time),
    dataschema: required(texts, at.dataschema),
  };
  const subject = texts[at.subject];
  return subject === undefined ? event : { ...event, subject };
};

import { cloudEventHeaders, headerText, type CloudEventAttributes, type RecordHeaders } from '@khabar/contracts';
import { PermanentError } from '../errors/taxonomy.js';

type HeaderReader = (headers: RecordHeaders) => string;

/** Reads a header that must be there. @throws PermanentError `missing-header` naming it. */
const reader =
  (name: string): HeaderReader =>
  (headers) => {
    const text = headerText(headers, name);
    if (text !== undefined) return text;
    throw new PermanentError('missing-header', `header "${name}" is missing`);
  };

/** The same for a header that has the same value in record after record: it is made text once. */
const repeatingReader = (name: string): HeaderReader => {
  const read = reader(name);
  let bytes: Buffer = Buffer.alloc(0);
  let text = '';
  return (headers) => {
    const value = headers[name];
    if (!Buffer.isBuffer(value)) return read(headers);
    if (bytes.length === value.length && bytes.equals(value)) return text;
    bytes = Buffer.from(value);
    text = bytes.toString('utf8');
    return text;
  };
};

/** Reads the CloudEvents attributes of one record after the other. Each topic has its own, as it remembers. */
export const attributeReader = (): ((headers: RecordHeaders) => CloudEventAttributes) => {
  const id = reader(cloudEventHeaders.id);
  const type = repeatingReader(cloudEventHeaders.type);
  const source = repeatingReader(cloudEventHeaders.source);
  const time = reader(cloudEventHeaders.time);
  const dataschema = repeatingReader(cloudEventHeaders.dataschema);
  return (headers) => {
    const attributes = {
      id: id(headers),
      type: type(headers),
      source: source(headers),
      time: time(headers),
      dataschema: dataschema(headers),
    };
    const subject = headers[cloudEventHeaders.subject];
    return subject === undefined
      ? attributes
      : { ...attributes, subject: headerText(headers, cloudEventHeaders.subject) };
  };
};

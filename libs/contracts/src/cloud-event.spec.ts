import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  cloudEventHeaders,
  decodeHeaders,
  encodeHeaders,
  headerText,
  type CloudEventAttributes,
} from './cloud-event.js';

const text = fc.string({ unit: 'grapheme' });
const attributes: fc.Arbitrary<CloudEventAttributes> = fc.record(
  { id: text, type: text, source: text, time: text, dataschema: text, subject: text },
  { requiredKeys: ['id', 'type', 'source', 'time', 'dataschema'] },
);
const example: CloudEventAttributes = {
  id: '1',
  type: 'khabar.article.parsed.v1',
  source: 'urn:khabar:parser',
  time: '2026-01-01T00:00:00.000Z',
  dataschema: 'urn:khabar:schema:khabar.article.parsed.v1:1.0.0',
};

describe('the attributes of an event in Kafka headers', () => {
  it('come back as they were sent, as text or as bytes', () => {
    fc.assert(
      fc.property(attributes, fc.boolean(), (sent, asBytes) => {
        const headers = encodeHeaders(sent);
        const received = Object.fromEntries(
          Object.entries(headers).map(([name, value]) => [name, asBytes ? Buffer.from(value) : value]),
        );
        expect(decodeHeaders(received)).toEqual({ ok: true, attributes: sent });
      }),
    );
  });

  it('follow the binary content mode of CloudEvents 1.0', () => {
    expect(encodeHeaders(example)).toEqual({
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: example.id,
      ce_type: example.type,
      ce_source: example.source,
      ce_time: example.time,
      ce_dataschema: example.dataschema,
    });
  });

  it.each(Object.entries(cloudEventHeaders).filter(([attribute]) => attribute !== 'subject'))(
    'name the header when %s is missing',
    (_attribute, header) => {
      const { [header]: _gone, ...headers } = encodeHeaders(example);
      expect(decodeHeaders(headers)).toEqual({ ok: false, missing: header });
    },
  );

  it('are read among headers of others', () => {
    const headers = { ...encodeHeaders(example), traceparent: 'x', ce_extension: 'y' };
    expect(decodeHeaders(headers)).toEqual({ ok: true, attributes: example });
  });
});

describe('headerText', () => {
  it('takes the last of a repeated header', () => {
    expect(headerText({ a: ['first', Buffer.from('last')] }, 'a')).toBe('last');
  });

  it('knows an empty header from an absent one', () => {
    expect(headerText({ a: '' }, 'a')).toBe('');
    expect(headerText({ a: Buffer.alloc(0) }, 'a')).toBe('');
    expect(headerText({}, 'a')).toBeUndefined();
    expect(headerText({ a: [] }, 'a')).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from './decode-text.js';

const arabic = 'افتتحت بلدية المدينة أمس مكتبة عامة جديدة تضم خمسين ألف كتاب، وقالت إن الدخول مجاني للجميع';

/** The bytes of a text in a single-byte encoding, found by decoding all 256 of them. */
const encodeAs = (label: string, text: string): Buffer => {
  const alphabet = new TextDecoder(label).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Buffer.from([...text].map((character) => alphabet.indexOf(character)));
};

const windows1256 = encodeAs('windows-1256', `<p>${arabic}</p>`);

describe('decodeText', () => {
  it('believes a byte order mark before everything else', () => {
    const bytes = Buffer.from(`\uFEFF${arabic}`, 'utf8');
    expect(decodeText(bytes, 'text/html; charset=windows-1256')).toEqual({ text: arabic, charset: 'utf-8' });
    const wide = Buffer.from(`\uFEFF${arabic}`, 'utf16le');
    expect(decodeText(wide, 'text/html')).toEqual({ text: arabic, charset: 'utf-16le' });
  });

  it('decodes Windows Arabic by the header, by the document, and by its look alone', () => {
    const expected = { text: expect.stringContaining(arabic), charset: 'windows-1256' };
    expect(decodeText(windows1256, 'text/html; charset="Windows-1256"')).toEqual(expected);
    const meta = Buffer.concat([Buffer.from('<html><meta charset=cp1256>'), windows1256]);
    expect(decodeText(meta, 'text/html')).toEqual(expected);
    const xml = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1256"?>'), windows1256]);
    expect(decodeText(xml, 'text/xml')).toEqual(expected);
    expect(decodeText(windows1256)).toEqual(expected);
  });

  it('does not believe a label that the bytes contradict', () => {
    const utf8 = Buffer.from(`<meta charset="iso-8859-1">${arabic}`);
    expect(decodeText(utf8, 'text/html; charset=iso-8859-1').text).toContain(arabic);
    const mislabelled = Buffer.concat([Buffer.from('<meta charset="windows-1256">'), windows1256]);
    expect(decodeText(mislabelled, 'text/html; charset=utf-8')).toMatchObject({ charset: 'windows-1256' });
    expect(decodeText(windows1256, 'text/html; charset=utf-8').text).toContain(arabic);
  });

  it('keeps UTF-8 that is broken in one place', () => {
    const broken = Buffer.concat([Buffer.from(arabic), Buffer.from([0xd8]), Buffer.from(`. ${arabic}`)]);
    expect(decodeText(broken, 'text/html; charset=utf-8')).toMatchObject({ charset: 'utf-8' });
  });

  it('passes over a label that nobody knows, and a declaration inside a comment', () => {
    expect(decodeText(Buffer.from(arabic), 'text/html; charset=klingon')).toEqual({ text: arabic, charset: 'utf-8' });
    const commented = Buffer.concat([
      Buffer.from('<!-- <meta charset="utf-16"> --><meta charset=cp1256>'),
      windows1256,
    ]);
    expect(decodeText(commented, 'text/html').charset).toBe('windows-1256');
  });

  it('never throws, whatever the bytes and the header', () => {
    const header = fc.option(
      fc.oneof(
        fc.string(),
        fc.string().map((label) => `text/html; charset=${label}`),
      ),
      {
        nil: undefined,
      },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), header, (bytes, contentType) => {
        const { text, charset } = decodeText(bytes, contentType);
        expect(typeof text).toBe('string');
        expect(charset).not.toBe('');
      }),
    );
  });

  it('gives back every text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const withoutMark = text.replace(/^\uFEFF/, '');
        expect(decodeText(Buffer.from(text), 'text/plain; charset=utf-8').text).toBe(withoutMark);
      }),
    );
  });
});

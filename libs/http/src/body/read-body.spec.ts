import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readBody } from './read-body.js';

const limits = { maxBytes: 300, maxRatio: 1_000, ratioFloorBytes: 1_000 };
const chunks = fc.array(fc.uint8Array({ maxLength: 90 }), { maxLength: 8 });
const streamOf = (parts: readonly Uint8Array[]): Readable => Readable.from(parts.map((part) => Buffer.from(part)));

describe('readBody', () => {
  it('gives the bytes exactly up to the limit and refuses one more, however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(chunks, async (parts) => {
        const whole = Buffer.concat(parts);
        const read = await readBody(streamOf(parts), undefined, limits);
        if (whole.length <= limits.maxBytes) expect(read).toEqual({ ok: true, body: whole });
        else expect(read).toMatchObject({ ok: false, reason: 'too-large' });
      }),
    );
  });

  it('gives back what was compressed, and never more than was asked for where it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 250 }), fc.integer({ min: 1, max: 300 }), async (bytes, cut) => {
        const archive = gzipSync(bytes);
        const read = await readBody(streamOf([archive]), createGunzip, limits);
        expect(read).toEqual({ ok: true, body: Buffer.from(bytes) });
        const start = await readBody(streamOf([archive]), createGunzip, { ...limits, truncateAtBytes: cut });
        expect(start).toEqual({ ok: true, body: Buffer.from(bytes).subarray(0, cut) });
      }),
    );
  });
});

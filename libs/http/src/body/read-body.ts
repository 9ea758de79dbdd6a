import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface BodyLimits {
  /** After decompression. */
  readonly maxBytes: number;
  /** Decompressed to received bytes. */
  readonly maxRatio: number;
  /** The ratio is judged from this many decompressed bytes on: a short text of one letter may shrink a lot. */
  readonly ratioFloorBytes: number;
  /** Stop here and take what there is. */
  readonly truncateAtBytes?: number;
}

export type BodyRead =
  | { readonly ok: true; readonly body: Buffer }
  | { readonly ok: false; readonly reason: 'too-large' | 'ratio'; readonly detail: string };

class EnoughReadError extends Error {}

/**
 * Reads and decompresses a body; no more than one chunk over a limit is ever held.
 * @throws what the stream or the decompressor throws, e.g. on a reset or a broken archive.
 */
export const readBody = async (
  source: Readable,
  decompress: (() => Transform) | undefined,
  limits: BodyLimits,
): Promise<BodyRead> => {
  const chunks: Buffer[] = [];
  let received = 0;
  let decoded = 0;
  let stopped: BodyRead | undefined;
  const stop = (result: BodyRead): never => {
    stopped = result;
    throw new EnoughReadError();
  };

  const count = async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      received += chunk.length;
      yield chunk;
    }
  };
  const collect = async (decodedChunks: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of decodedChunks) {
      decoded += chunk.length;
      chunks.push(chunk);
      if (limits.truncateAtBytes !== undefined && decoded >= limits.truncateAtBytes) {
        stop({ ok: true, body: Buffer.concat(chunks).subarray(0, limits.truncateAtBytes) });
      }
      if (decoded > limits.ratioFloorBytes && decoded > received * limits.maxRatio) {
        stop({
          ok: false,
          reason: 'ratio',
          detail: `${received} bytes grew to more than ${decoded}, over ${limits.maxRatio} times as many`,
        });
      }
      if (decoded > limits.maxBytes) {
        stop({ ok: false, reason: 'too-large', detail: `more than ${limits.maxBytes} bytes` });
      }
    }
  };

  try {
    if (decompress) await pipeline(source, count, decompress(), collect);
    else await pipeline(source, count, collect);
  } catch (error) {
    if (!(error instanceof EnoughReadError) || !stopped) throw error;
    return stopped;
  }
  return { ok: true, body: Buffer.concat(chunks) };
};

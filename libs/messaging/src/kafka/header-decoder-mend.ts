import { createRequire } from 'node:module';
import { PackedHeaders, type Decoder } from './packed-headers.js';

/**
 * kafkajs 2.2.4 copies all headers of a record once more for each header it reads: 20,000 headers take seconds, and a record of a
 * few megabytes of tiny headers blocks the process for hours, before anybody can refuse it. It also makes a Buffer of every header of
 * every record that waits. Only record headers are read by `readVarIntArray`, and its result is only asked to `reduce`: this one
 * leaves them packed until somebody wants them, see `headersOf`.
 */
interface HeaderArray {
  reduce(): PackedHeaders;
}

interface DecoderClass {
  new (buffer: Buffer): Decoder;
  prototype: Decoder & { readVarIntArray(): HeaderArray; [mended]?: true };
}

const mended = Symbol.for('khabar.kafkajs.header-decoder');

export const decoderModule = 'kafkajs/src/protocol/decoder';

const skip = (decoder: Decoder): void => {
  const length = decoder.readVarInt();
  if (length > 0) decoder.forward(length);
};

const readPacked = (decoder: Decoder, Class: DecoderClass): PackedHeaders => {
  const count = Math.max(0, decoder.readVarInt());
  const start = decoder.offset;
  for (let index = 0; index < count; index += 1) {
    skip(decoder);
    skip(decoder);
  }
  return new PackedHeaders(Class, decoder.buffer.subarray(start, decoder.offset), count);
};

/** Replaces the slow method, once per process. Throws where kafkajs changed and the mend no longer fits. */
export const mendHeaderDecoder = (): void => {
  const Class = createRequire(import.meta.url)(decoderModule) as DecoderClass;
  if (Class.prototype[mended]) return;
  if (typeof Class.prototype.readVarIntArray !== 'function')
    throw new Error(`${decoderModule} has no readVarIntArray: the mend of kafkajs 2.2.4 does not fit`);
  Class.prototype.readVarIntArray = function (this: Decoder) {
    const headers = readPacked(this, Class);
    return { reduce: () => headers };
  };
  Class.prototype[mended] = true;
};

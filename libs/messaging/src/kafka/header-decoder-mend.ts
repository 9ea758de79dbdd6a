import { createRequire } from 'node:module';

/**
 * kafkajs 2.2.4 copies all headers of a record once more for each header it reads: 20,000 headers take seconds, and a record of a
 * few megabytes of tiny headers blocks the process for hours, before anybody can refuse it. Only record headers are read by
 * `readVarIntArray`, and its result is only asked to `reduce`: this one builds the same object in one pass.
 */
type HeaderValue = Buffer | null;
type Headers = Record<string, HeaderValue | HeaderValue[]>;

interface Decoder {
  readVarInt(): number;
  readVarIntArray(reader: (decoder: Decoder) => { key: string; value: HeaderValue }): { reduce(): Headers };
}

const mended = Symbol.for('khabar.kafkajs.header-decoder');

export const decoderModule = 'kafkajs/src/protocol/decoder';

const add = (headers: Headers, name: string, value: HeaderValue): void => {
  const known = headers[name];
  if (known === undefined) headers[name] = value;
  else if (Array.isArray(known)) known.push(value);
  else headers[name] = [known, value];
};

function readVarIntArray(
  this: Decoder,
  reader: (decoder: Decoder) => { key: string; value: HeaderValue },
): { reduce(): Headers } {
  const headers: Headers = {};
  const count = this.readVarInt();
  for (let index = 0; index < count; index += 1) {
    const { key, value } = reader(this);
    // A plain assignment to it would change the prototype of the object, and lose the header.
    if (key === '__proto__') Object.defineProperty(headers, key, { value, enumerable: true, configurable: true });
    else add(headers, key, value);
  }
  return { reduce: () => headers };
}

/** Replaces the slow method, once per process. Throws where kafkajs changed and the mend no longer fits. */
export const mendHeaderDecoder = (): void => {
  const { prototype } = createRequire(import.meta.url)(decoderModule) as { prototype: Decoder & { [mended]?: true } };
  if (prototype[mended]) return;
  if (typeof prototype.readVarIntArray !== 'function')
    throw new Error(`${decoderModule} has no readVarIntArray: the mend of kafkajs 2.2.4 does not fit`);
  prototype.readVarIntArray = readVarIntArray;
  prototype[mended] = true;
};

import type { RecordHeaders } from '@khabar/contracts';
import type { KafkaMessage } from 'kafkajs';
import { repeatedTexts } from './repeated-texts.js';

/** What kafkajs offers for reading a response. */
export interface Decoder {
  readonly buffer: Buffer;
  offset: number;
  readVarInt(): number;
  forward(bytes: number): void;
}

type HeaderValue = Buffer | null;
const names = repeatedTexts();
const values = repeatedTexts();

const add = (headers: Map<string, HeaderValue | HeaderValue[]>, name: string, value: HeaderValue): void => {
  const known = headers.get(name);
  if (known === undefined) headers.set(name, value);
  else if (Array.isArray(known)) known.push(value);
  else headers.set(name, [known, value]);
};

/** The headers of a record as they came, in one piece: an object for each would cost more than all the rest of the record. */
export class PackedHeaders {
  constructor(
    private readonly decoder: new (buffer: Buffer) => Decoder,
    private readonly packed: Buffer,
    readonly count: number,
  ) {}

  /** Names, values and their lengths. */
  get bytes(): number {
    return this.packed.length;
  }

  /** All headers by name; a name that is repeated has a list. */
  unpack(): RecordHeaders {
    const headers = new Map<string, HeaderValue | HeaderValue[]>();
    this.walk((name, start, end) => add(headers, name, end < start ? null : this.packed.subarray(start, end)));
    // Names may be anything, `__proto__` included: a plain assignment would lose that one.
    return Object.fromEntries(headers) as RecordHeaders;
  }

  /** The text of each header of `wanted` (name to index), at its index; the last one where a header is repeated. */
  texts(wanted: ReadonlyMap<string, number>): (string | undefined)[] {
    const found = new Array<string | undefined>(wanted.size);
    this.walk((name, start, end) => {
      const index = wanted.get(name);
      if (index !== undefined && end >= start) found[index] = values(index, this.packed, start, end);
    });
    return found;
  }

  /** A header without a value ends before it starts. */
  private walk(visit: (name: string, start: number, end: number) => void): void {
    const decoder = new this.decoder(this.packed);
    for (let place = 0; place < this.count; place += 1) {
      const nameLength = decoder.readVarInt();
      const name = names(place, this.packed, decoder.offset, decoder.offset + nameLength);
      decoder.forward(nameLength);
      const length = decoder.readVarInt();
      visit(name, decoder.offset, decoder.offset + length);
      decoder.forward(Math.max(0, length));
    }
  }
}

/** The headers of a message of a client that is not mended are what kafkajs made of them. */
const packedOf = ({ headers }: KafkaMessage): PackedHeaders | undefined =>
  headers instanceof PackedHeaders ? headers : undefined;

/** The headers of a message by name; a name that is repeated has a list. */
export const headersOf = (message: KafkaMessage): RecordHeaders => packedOf(message)?.unpack() ?? {};

/** How many headers there are, and their bytes, without a look inside. */
export const headerSizeOf = (message: KafkaMessage): { readonly count: number; readonly bytes: number } =>
  packedOf(message) ?? { count: 0, bytes: 0 };

/** See {@link PackedHeaders.texts}. */
export const headerTextsOf = (
  message: KafkaMessage,
  wanted: ReadonlyMap<string, number>,
): readonly (string | undefined)[] => packedOf(message)?.texts(wanted) ?? [];

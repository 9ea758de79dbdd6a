export type Packed = string | number | readonly Packed[] | ReadonlyMap<Packed, Packed>;

/** As much of MessagePack as lists of words need: strings, small whole numbers, lists and maps. @throws on anything else */
export const decodeMessagePack = (bytes: Buffer): Packed => {
  let at = 0;
  const unsigned = (size: number): number => {
    at += size;
    return bytes.readUIntBE(at - size, size);
  };
  const text = (length: number): string => {
    at += length;
    return bytes.toString('utf8', at - length, at);
  };
  const list = (length: number): Packed[] => Array.from({ length }, () => value());
  const map = (length: number): ReadonlyMap<Packed, Packed> =>
    new Map(Array.from({ length }, () => [value(), value()] as const));
  const wide: Readonly<Record<number, () => Packed>> = {
    0xcc: () => unsigned(1),
    0xcd: () => unsigned(2),
    0xce: () => unsigned(4),
    0xd9: () => text(unsigned(1)),
    0xda: () => text(unsigned(2)),
    0xdb: () => text(unsigned(4)),
    0xdc: () => list(unsigned(2)),
    0xdd: () => list(unsigned(4)),
    0xde: () => map(unsigned(2)),
  };
  const value = (): Packed => {
    const kind = unsigned(1);
    if (kind < 0x80) return kind;
    if (kind < 0x90) return map(kind & 0x0f);
    if (kind < 0xa0) return list(kind & 0x0f);
    if (kind < 0xc0) return text(kind & 0x1f);
    const read = wide[kind];
    if (read === undefined) throw new Error(`unknown kind of value: ${kind}`);
    return read();
  };
  return value();
};

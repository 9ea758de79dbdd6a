/** FNV-1a over UTF-16 code units, then the finaliser of MurmurHash3: 32 bits. */
export const featureHash = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1)
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  return mixed(hash);
};

const mixed = (value: number): number => {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** The same feature said of a neighbour. @param offset of the neighbour, in words */
export const featureAt = (hash: number, offset: number): number =>
  offset === 0 ? hash : mixed(hash + Math.imul(offset, 0x9e3779b1));

/** Two features at once; the order counts. */
export const both = (first: number, second: number): number => mixed(Math.imul(first, 31) + second);

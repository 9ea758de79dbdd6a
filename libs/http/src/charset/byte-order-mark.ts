interface Signature {
  readonly bytes: readonly number[];
  readonly charset: string;
}

/** Byte order marks, and how `<?` looks in UTF-16 without one (XML 1.0, appendix F). */
const signatures: readonly Signature[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
  { bytes: [0x3c, 0x00, 0x3f, 0x00], charset: 'utf-16le' },
  { bytes: [0x00, 0x3c, 0x00, 0x3f], charset: 'utf-16be' },
];

/** The encoding that the first bytes give away. */
export const charsetOfSignature = (bytes: Uint8Array): string | undefined =>
  signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte))?.charset;

import { detect } from 'jschardet';
import { charsetOfSignature } from './byte-order-mark.js';
import { declaredCharsets } from './declared-charsets.js';
import { decoderOf, decodeStrictUtf8 } from './decoders.js';

export interface DecodedText {
  readonly text: string;
  /** Name of the encoding by the Encoding Standard, lower case. */
  readonly charset: string;
}

const utf8 = 'utf-8';

/** Enough to judge by, and little enough to be quick. */
const detectedBytes = 65_536;

/** Share of broken characters up to which UTF-8 is still believed: pages get cut and glued by careless programs. */
const toleratedBrokenShare = 0.1;

const replacementCharacter = /\uFFFD/g;
const beyondAscii = /[^\x00-\x7F]/gu; // eslint-disable-line no-control-regex -- NUL to DEL is what ASCII is

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const decodeWith = (label: string, bytes: Uint8Array): DecodedText | undefined => {
  const decoder = decoderOf(label);
  return decoder && { text: decoder.decode(bytes), charset: decoder.encoding };
};

const mostlyUtf8 = ({ text }: DecodedText): boolean =>
  countOf(text, replacementCharacter) <= countOf(text, beyondAscii) * toleratedBrokenShare;

/** A declaration is believed unless the bytes contradict it; many servers send one label for all that they have. */
const decodeAsDeclared = (label: string, bytes: Uint8Array, strict: string | undefined): DecodedText | undefined => {
  // Text of another encoding is hardly ever valid UTF-8 by accident once it leaves ASCII.
  if (strict !== undefined && strict.length < bytes.length) return { text: strict, charset: utf8 };
  const decoded = decodeWith(label, bytes);
  return decoded?.charset === utf8 && !mostlyUtf8(decoded) ? undefined : decoded;
};

const decodeAsDetected = (bytes: Uint8Array): DecodedText | undefined => {
  const { encoding } = detect(bytes.subarray(0, detectedBytes));
  return encoding ? decodeWith(encoding, bytes) : undefined;
};

/**
 * Decodes a page or feed. The evidence, strongest first: byte order mark, `charset` of the Content-Type, the document's own
 * declaration, the look of the bytes, UTF-8. Never throws; what cannot be decoded becomes U+FFFD.
 */
export const decodeText = (bytes: Uint8Array, contentType?: string): DecodedText => {
  const signature = charsetOfSignature(bytes);
  const marked = signature && decodeWith(signature, bytes);
  if (marked) return marked;
  const strict = decodeStrictUtf8(bytes);
  for (const label of declaredCharsets(bytes, contentType)) {
    const decoded = decodeAsDeclared(label, bytes, strict);
    if (decoded) return decoded;
  }
  if (strict !== undefined) return { text: strict, charset: utf8 };
  return decodeAsDetected(bytes) ?? { text: new TextDecoder().decode(bytes), charset: utf8 };
};

import { TextDecoder } from 'node:util';

/** A decoder for a label of the Encoding Standard; undefined for a label nobody knows. */
export const decoderOf = (label: string): TextDecoder | undefined => {
  try {
    return new TextDecoder(label.trim());
  } catch {
    return undefined;
  }
};

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

/** The text, or undefined where a single byte is not UTF-8. */
export const decodeStrictUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return undefined;
  }
};

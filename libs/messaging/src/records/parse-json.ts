import { isUtf8 } from 'node:buffer';
import { PermanentError } from '../errors/taxonomy.js';

/** First byte of the wire format of schema registries: magic byte, four bytes of schema id, then the payload. */
const magicByte = 0x00;

const shownCharacters = 60;

const hint = (value: Buffer): string =>
  value[0] === magicByte ? ' (starts with the magic byte 0x00 of a schema registry: expected plain JSON)' : '';

/** @throws PermanentError `invalid-json` with the place of the fault and the beginning of the value. */
export const parseJson = (value: Buffer): unknown => {
  if (!isUtf8(value)) throw new PermanentError('invalid-json', `the value is not UTF-8${hint(value)}`);
  const text = value.toString('utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = JSON.stringify(text.slice(0, shownCharacters));
    throw new PermanentError('invalid-json', `${(cause as Error).message}; starts with ${start}${hint(value)}`, {
      cause,
    });
  }
};

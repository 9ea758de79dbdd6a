/** One JSON document, for a listing that is finished. */
export const jsonDocument = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** One line of NDJSON, for a listing that goes on while it is read. */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`;

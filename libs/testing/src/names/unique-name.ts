import { randomBytes } from 'node:crypto';

/** A name nobody else uses, for a topic, a group or a database: `<prefix>-<ten letters and digits>`. */
export const uniqueName = (prefix: string): string => `${prefix}-${randomBytes(5).toString('hex')}`;

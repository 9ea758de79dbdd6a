import type { z } from 'zod';

/** The cursor is not one that this list gave out. */
export class BadCursorError extends Error {
  override readonly name = 'BadCursorError';
  constructor(readonly cursor: string) {
    super('expected the `next` of the page before');
  }
}

export interface CursorCodec<Position> {
  encode(position: Position): string;
  /** @throws BadCursorError */
  decode(cursor: string): Position;
}

const parse = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
};

/** A cursor says where the page before ended, not how many items it skipped: it stays right while articles arrive. */
export const cursorCodec = <Position>(schema: z.ZodType<Position>): CursorCodec<Position> => ({
  encode: (position) => Buffer.from(JSON.stringify(position)).toString('base64url'),
  decode: (cursor) => {
    const position = schema.safeParse(parse(cursor));
    if (!position.success) throw new BadCursorError(cursor);
    return position.data;
  },
});

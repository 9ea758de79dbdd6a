import type { TextReading } from '@khabar/entities';

interface Placed {
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

/** Entities, quotes and dates whose offsets do not lead to what they say stands there. */
export const wrongOffsets = (text: string, { entities, quotes, dates }: TextReading): Placed[] =>
  [...entities.flatMap(({ mentions }): readonly Placed[] => mentions), ...quotes, ...dates].filter(
    ({ start, end, text: said }) => start !== undefined && text.slice(start, end) !== said,
  );

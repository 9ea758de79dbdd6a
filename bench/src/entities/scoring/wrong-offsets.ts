interface Placed {
  readonly start?: number;
  readonly end?: number;
  readonly text: string;
}

/** A reading of a text, or an article with one. */
export interface PlacedReading {
  readonly entities: readonly { readonly mentions: readonly Placed[] }[];
  readonly quotes: readonly Placed[];
  readonly dates?: readonly Placed[];
}

/** Entities, quotes and dates whose offsets do not lead to what they say stands there. */
export const wrongOffsets = (text: string, { entities, quotes, dates = [] }: PlacedReading): Placed[] =>
  [...entities.flatMap(({ mentions }) => mentions), ...quotes, ...dates].filter(
    ({ start, end, text: said }) => start !== undefined && text.slice(start, end) !== said,
  );

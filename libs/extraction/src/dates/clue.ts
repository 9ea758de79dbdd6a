import type { Dated } from '@khabar/contracts';
import type { DayOrder } from './day-order.js';

export type ClueField = 'published' | 'updated' | 'either';

/** A date of the page with what speaks for it. */
export interface Clue {
  readonly field: ClueField;
  /** Kind of evidence; the weights are by it. */
  readonly kind: string;
  readonly dated: Dated;
}

export interface ClueOptions extends DayOrder {
  /** RFC 3339, for relative times. */
  readonly reference: string;
}

/** The local day, YYYY-MM-DD. */
export const dayOf = ({ at }: Dated): string => at.slice(0, 10);

export const hasDay = ({ precision }: Dated): boolean => precision !== 'month' && precision !== 'year';

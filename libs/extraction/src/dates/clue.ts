import type { Dated } from '@khabar/contracts';
import type { DayOrder } from './day-order.js';

export type ClueField = 'published' | 'updated' | 'either';

/** How the place of a date stands to the headline. */
export type Standing = 'above' | 'under' | 'below' | 'far' | 'somewhere' | 'elsewhere' | 'talk' | 'copyright';

/** A date of the page with what speaks for it. */
export interface Clue {
  readonly field: ClueField;
  /** What the weights know it by: source, then field or property, then how it stands; parted by colons. */
  readonly kind: string;
  /** Not the first of its kind. */
  readonly more: boolean;
  readonly dated: Dated;
}

export interface ClueOptions extends DayOrder {
  /** RFC 3339, for relative times. */
  readonly reference: string;
}

/** The local day, YYYY-MM-DD. */
export const dayOf = ({ at }: Dated): string => at.slice(0, 10);

export const hasDay = ({ precision }: Dated): boolean => precision !== 'month' && precision !== 'year';

export const hasClock = ({ precision }: Dated): boolean => precision === 'minute' || precision === 'second';

/** Counts clues by kind, so that the first of each is known. */
export class ClueList {
  readonly clues: Clue[] = [];
  private readonly counts = new Map<string, number>();

  countOf(kind: string): number {
    return this.counts.get(kind) ?? 0;
  }

  add(clue: Omit<Clue, 'more'>): void {
    const count = this.countOf(clue.kind);
    this.counts.set(clue.kind, count + 1);
    this.clues.push({ ...clue, more: count > 0 });
  }
}

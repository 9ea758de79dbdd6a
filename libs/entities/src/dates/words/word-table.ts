/**
 * The words of a language, folded or not. Lists in which the place counts are parted by `|`; where a word has several
 * spellings they follow each other.
 */
export interface DateWordTable {
  /** From Sunday on. */
  readonly weekdays?: string;
  readonly minute?: string;
  readonly hour?: string;
  readonly day?: string;
  readonly week?: string;
  readonly month?: string;
  readonly year?: string;
  readonly decadeUnit?: string;
  readonly century?: string;
  /** The plural forms among the units. */
  readonly plural?: string;
  /** Minute, hour, day, week, month, year in the dual. */
  readonly dual?: string;
  /** Three days ago, two, one, today, tomorrow, the day after it. */
  readonly relativeDays?: string;
  readonly last?: string;
  readonly current?: string;
  readonly next?: string;
  readonly ago?: string;
  readonly ahead?: string;
  readonly yearWord?: string;
  readonly dayWord?: string;
  readonly monthWord?: string;
  /** From one on. */
  readonly numbers?: string;
  /** From twenty on. */
  readonly tens?: string;
  readonly hours?: string;
  readonly hourWord?: string;
  readonly am?: string;
  readonly pm?: string;
  readonly part?: string;
  readonly hijri?: string;
  readonly gregorian?: string;
  readonly before?: string;
  /** The twenties, the thirties, … the nineties. */
  readonly decades?: string;
  readonly edge?: string;
  readonly link?: string;
  readonly to?: string;
  readonly and?: string;
  readonly preposition?: string;
  readonly about?: string;
  readonly counted?: string;
  readonly future?: string;
  readonly ordinal?: string;
  /** Months that are other words as well. */
  readonly doubtfulMonths?: string;
}

import type { DateMention } from './date-mention.js';
import type { DateToken } from './date-tokens.js';
import type { CivilDay, DayNumber } from './civil-day.js';
import type { DateWord } from './words/date-word.js';

/** What the dates of one sentence are read with. */
export interface DateReading {
  readonly tokens: readonly DateToken[];
  readonly published: Published | undefined;
  /** `5/6` is May the 6th. */
  readonly monthFirst: boolean;
  /** The sentence tells of what is to come. */
  readonly isFuture: boolean;
  readonly language: string;
}

export interface Published {
  readonly number: DayNumber;
  readonly day: CivilDay;
  /** Minutes of its day; absent where only the day is known. */
  readonly minutes?: number;
}

export interface FoundDate extends Pick<DateMention, 'at' | 'precision' | 'rule'> {
  /** Tokens from `first` to before `next`. */
  readonly first: number;
  readonly next: number;
}

/** What may be read from this token on. */
export type DateRule = (reading: DateReading, index: number) => FoundDate | undefined;

const nothing: DateWord = {};

export const wordAt = ({ tokens }: DateReading, index: number): DateWord => tokens[index]?.word ?? nothing;

export const isSign = ({ tokens }: DateReading, index: number, signs: string): boolean => {
  const token = tokens[index];
  return token?.kind === 'sign' && signs.includes(token.folded);
};

export const numberAt = ({ tokens }: DateReading, index: number): DateToken | undefined => {
  const token = tokens[index];
  return token?.kind === 'number' ? token : undefined;
};

/** True where nothing stands between a token and the next one. */
export const touches = ({ tokens }: DateReading, index: number): boolean =>
  tokens[index] !== undefined && tokens[index].end === tokens[index + 1]?.start;

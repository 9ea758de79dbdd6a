import type { DeadLetter } from './dead-letter.js';

/** Every condition given must hold. */
export interface DeadLetterFilter {
  /** Original topic. */
  readonly topic?: string;
  readonly group?: string;
  readonly errorClass?: string;
  readonly errorCode?: string;
  /** Record key, as text. */
  readonly key?: string;
  readonly id?: string;
  readonly status?: DeadLetter['status'];
  /** Dead-lettered at or after it. */
  readonly since?: Date;
  /** Dead-lettered before it. */
  readonly until?: Date;
}

const isBetween = (at: string, { since, until }: DeadLetterFilter): boolean => {
  const time = Date.parse(at);
  return !(since && time < since.getTime()) && !(until && time >= until.getTime());
};

const equalFields = ['topic', 'group', 'errorClass', 'errorCode', 'id', 'status'] as const;

export const matchesFilter = (letter: DeadLetter, filter: DeadLetterFilter): boolean =>
  equalFields.every((field) => filter[field] === undefined || filter[field] === letter[field]) &&
  (filter.key === undefined || letter.key?.toString('utf8') === filter.key) &&
  isBetween(letter.deadLetteredAt, filter);

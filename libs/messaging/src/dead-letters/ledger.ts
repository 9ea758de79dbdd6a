import type { RawRecord } from '../records/raw-record.js';
import { originalIdOf, receiptTimeOf, toDeadLetter, type DeadLetter } from './dead-letter.js';

/** Collects the records of a dead-letter topic into one entry per original record. */
export interface DeadLetterLedger {
  add(record: RawRecord): void;
  /** In the order in which they were first dead-lettered. */
  entries(): DeadLetter[];
}

export const deadLetterLedger = (): DeadLetterLedger => {
  const letters = new Map<string, DeadLetter>();
  const receipts = new Map<string, string>();
  return {
    add: (record) => {
      const id = originalIdOf(record);
      const redrivenAt = receiptTimeOf(record);
      if (redrivenAt !== undefined) return void receipts.set(id, redrivenAt);
      const known = letters.get(id);
      letters.set(id, known ? { ...known, copies: known.copies + 1 } : toDeadLetter(record));
    },
    entries: () =>
      [...letters.values()].map((letter) => {
        const redrivenAt = receipts.get(letter.id);
        return redrivenAt === undefined ? letter : { ...letter, status: 'redriven', redrivenAt };
      }),
  };
};

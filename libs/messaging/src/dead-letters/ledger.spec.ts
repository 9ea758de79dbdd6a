import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { deadLetterHeaderPrefix } from '@khabar/contracts';
import type { RawRecord } from '../records/raw-record.js';
import { deadLetterHeadersOf, withoutDeadLetterHeaders, type DeadLetterReason } from './headers.js';
import { deadLetterLedger } from './ledger.js';

const reason = (offset: number): DeadLetterReason => ({
  ...{ topic: 't', partition: 1, offset: String(offset), timestamp: 5, group: 'g', service: 's', stage: 'handle' },
  ...{ codeVersion: '1.0.0', errorClass: 'permanent', errorCode: 'bad', errorMessage: 'no', attempts: 2, at: 0 },
});

const letterOf = (offset: number, at: number): RawRecord => ({
  ...{ topic: 't.g.dlq', partition: 0, offset: String(at), timestamp: 5, key: null, value: Buffer.from('v') },
  headers: deadLetterHeadersOf({ ce_id: 'x' }, reason(offset)),
});

const receiptOf = (offset: number): RawRecord => {
  const letter = letterOf(offset, 99);
  return {
    ...letter,
    value: null,
    headers: { ...letter.headers, 'khabar-dlq-redriven-at': '2026-01-01T00:00:00.000Z' },
  };
};

describe('deadLetterLedger', () => {
  it('has one entry per original record, however often it was written, and knows which were sent back', () => {
    const steps = fc.array(fc.record({ offset: fc.nat(9), kind: fc.constantFrom('letter', 'receipt') }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (taken) => {
        const ledger = deadLetterLedger();
        taken.forEach(({ offset, kind }, at) =>
          ledger.add(kind === 'letter' ? letterOf(offset, at) : receiptOf(offset)),
        );
        const count = (wanted: string, offset: number) =>
          taken.filter((step) => step.kind === wanted && step.offset === offset).length;
        const lettered = new Set(taken.filter(({ kind }) => kind === 'letter').map(({ offset }) => offset));
        const entries = ledger.entries();
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        expect(entries).toHaveLength(lettered.size);
        for (const { offset, copies, status } of entries) {
          expect(copies).toBe(count('letter', Number(offset)));
          expect(status).toBe(count('receipt', Number(offset)) > 0 ? 'redriven' : 'open');
        }
      }),
    );
  });
});

describe('the headers of a dead letter', () => {
  const names = fc.oneof(
    fc.string(),
    fc.string().map((text) => `${deadLetterHeaderPrefix}${text}`),
  );

  it('keep the original ones and replace those of an earlier dead letter', () => {
    fc.assert(
      fc.property(fc.dictionary(names, fc.string()), (original) => {
        const first = deadLetterHeadersOf(original, reason(1));
        const second = deadLetterHeadersOf(first, reason(2));
        expect(withoutDeadLetterHeaders(second)).toEqual(withoutDeadLetterHeaders(original));
        expect(Object.keys(second)).toHaveLength(Object.keys(first).length);
        expect(second['khabar-dlq-original-offset']).toBe('2');
      }),
    );
  });

  it('keep the error message bounded and well-formed', () => {
    const long = deadLetterHeadersOf({}, { ...reason(1), errorMessage: `${'x'.repeat(999)}\u{1f4f0}` });
    const message = String(long['khabar-dlq-error-message']);
    expect(message).toHaveLength(1_000);
    expect(message.isWellFormed()).toBe(true);
  });

  it('leave out what a header bomb has too much of, and say how much', () => {
    const bomb = Object.fromEntries(Array.from({ length: 10_005 }, (_, index) => [`h-${index}`, 'x']));
    const headers = deadLetterHeadersOf(bomb, reason(1));
    expect(headers['khabar-dlq-headers-left-out']).toBe('5');
    expect(Object.keys(headers).filter((name) => name.startsWith('h-'))).toHaveLength(10_000);
  });
});

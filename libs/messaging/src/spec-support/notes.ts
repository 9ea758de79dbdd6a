import { defineEvent, type EventContract, type Topic } from '@khabar/contracts';
import { z } from 'zod';
import type { NewRecord } from '../records/raw-record.js';
import type { OutgoingData } from '../publishing/outgoing-event.js';

/** A small event for the tests: `n` counts within its key `id`. */
export const noteSchema = z.object({ id: z.string().min(1), n: z.int().nonnegative(), text: z.string().optional() });

export type Note = z.infer<typeof noteSchema>;

/** The contract of notes on a topic of a test. */
export const noteContract = (topic: string): EventContract<Note> =>
  defineEvent({
    type: 'khabar.note.taken.v1',
    version: '1.2.0',
    topic: topic as Topic,
    keyRule: 'id',
    keyOf: (note: Note) => note.id,
    schema: noteSchema,
    summary: 'A note, for tests.',
    example: { id: 'a', n: 0 },
    tombstones: true,
  });

/** The same event where a null value is a fault. */
export const strictNoteContract = (topic: string): EventContract<Note> => ({
  ...noteContract(topic),
  type: 'khabar.note.kept.v1',
  tombstones: false,
});

export const noteEvent = (contract: EventContract<Note>, data: Note): OutgoingData<Note> => ({
  contract,
  data,
  id: `note:${data.id}:${data.n}`,
  time: '2026-01-01T00:00:00.000Z',
  source: 'urn:khabar:test',
});

const noteHeaders = (contract: EventContract<Note>) => ({
  ce_specversion: '1.0',
  'content-type': 'application/json',
  ce_id: 'note',
  ce_type: contract.type,
  ce_source: 'urn:khabar:test',
  ce_time: '2026-01-01T00:00:00.000Z',
  ce_dataschema: `urn:khabar:schema:${contract.type}:1.0.0`,
});

/** A note as raw record, to be spoiled by a test. */
export const noteRecord = (contract: EventContract<Note>, note: Note) => ({
  topic: contract.topic as string,
  key: note.id as string | null,
  value: Buffer.from(JSON.stringify(note)) as Buffer | null,
  headers: noteHeaders(contract) as NonNullable<NewRecord['headers']>,
});

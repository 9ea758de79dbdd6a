import { deadLetterHeaders } from '../dead-letter.js';
import { deadLetterHeaderSchema, receiptHeaderSchema } from './headers.js';
import { kafkaBindingVersion } from './kafka-binding.js';

const deadLetterIdentity = [
  deadLetterHeaders.originalTopic,
  deadLetterHeaders.originalPartition,
  deadLetterHeaders.originalOffset,
].join(', ');

const originalKey = {
  kafka: { key: { description: 'The original key, if it had one.' }, bindingVersion: kafkaBindingVersion },
};

/** What travels on a dead-letter topic, by name. */
export const deadLetterMessages = {
  deadLetter: {
    name: 'deadLetter',
    title: 'Dead letter',
    summary: 'A record that could not be processed: key, value, headers and timestamp as they were, and why.',
    description: `Has the headers of the original record and those below. De-duplicate by ${deadLetterIdentity}: a crash can write the same dead letter twice.`,
    headers: deadLetterHeaderSchema,
    payload: { description: 'The bytes of the original value, whatever they were; null for a tombstone.' },
    tags: [{ name: 'dead-letter' }],
    bindings: originalKey,
  },
  deadLetterReceipt: {
    name: 'deadLetterReceipt',
    title: 'Receipt of a re-drive',
    summary: 'The dead letter of the same original topic, partition and offset was sent back to its topic.',
    headers: receiptHeaderSchema,
    payload: { type: 'null' },
    tags: [{ name: 'dead-letter' }],
    bindings: originalKey,
  },
};

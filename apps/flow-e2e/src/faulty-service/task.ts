import { deadLetterTopic, defineEvent, type DataOf, type Topic } from '@khabar/contracts';
import { z } from 'zod';

export const taskGroup = 'faulty-service';

/** The catalog of Khabar knows nothing of these topics; they are the test's own. */
const ownTopic = (name: string): Topic => name as Topic;

/** What goes wrong while a task is in work; without one it is done at once. */
const faultSchema = z.object({
  kind: z
    .enum(['throw', 'slow', 'block'])
    .describe('throw: a bug in the handler; slow: waits; block: waits without letting go of the event loop'),
  until: z.int().describe('The moment `slow` and `block` end, milliseconds since the epoch.').optional(),
  on: z.string().describe('Only this instance has the fault; all have it where absent.').optional(),
});

export const taskV1 = defineEvent({
  type: 'khabar.task.requested.v1',
  version: '1.0.0',
  topic: ownTopic('faulty-service.tasks.v1'),
  keyRule: 'key',
  keyOf: ({ key }: { key: string }) => key,
  schema: z.object({
    run: z.string(),
    key: z.string(),
    n: z.int().describe('Counts within its key.'),
    fault: faultSchema.optional(),
  }),
  summary: 'Something to do, and what goes wrong with it.',
  example: { run: 'a', key: 'k', n: 0 },
});

export type Task = DataOf<typeof taskV1>;

export const taskTriedV1 = defineEvent({
  type: 'khabar.task.tried.v1',
  version: '1.0.0',
  topic: ownTopic('faulty-service.tries.v1'),
  keyRule: 'key',
  keyOf: ({ key }: { key: string }) => key,
  schema: z.object({
    run: z.string(),
    key: z.string(),
    n: z.int(),
    attempt: z.int(),
    instance: z.string(),
    outcome: z.enum(['done', 'failed']),
  }),
  summary: 'One try of a task and how it ended.',
  example: { run: 'a', key: 'k', n: 0, attempt: 1, instance: 'khabar-faulty-a', outcome: 'done' as const },
});

export type TaskTried = DataOf<typeof taskTriedV1>;

export const taskDeadLetters = deadLetterTopic(taskV1.topic, taskGroup);

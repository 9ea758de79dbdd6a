import { subscriptions } from '@khabar/contracts';
import type { MessageHandler } from '@nestjs/microservices';
import { handlerOf, type Handler } from './handler.js';

export class SubscriptionError extends Error {
  override readonly name = 'SubscriptionError';
}

const topologyOf = (group: string): readonly string[] | undefined =>
  (subscriptions as Record<string, readonly string[]>)[group];

const problemsOf = (topics: readonly string[], handlers: ReadonlyMap<string, MessageHandler>): string[] => [
  ...topics.filter((topic) => !handlers.has(topic)).map((topic) => `topic "${topic}" has no handler`),
  ...[...handlers.keys()]
    .filter((topic) => !topics.includes(topic))
    .map((topic) => `a handler waits for topic "${topic}", which the group does not read`),
  ...[...handlers]
    .filter(([, handler]) => handler.next !== undefined)
    .map(([topic]) => `topic "${topic}" has more than one handler: a failure of one would repeat both`),
];

export interface Subscription {
  readonly group: string;
  /** The topology of the flow, else whatever there are handlers for, where absent. */
  readonly topics?: readonly string[];
}

/** @throws SubscriptionError where topics and handlers do not match one to one. */
export const topicsWithHandlers = (
  { group, topics = topologyOf(group) }: Subscription,
  handlers: ReadonlyMap<string, MessageHandler>,
): Map<string, Handler> => {
  const wanted = topics ?? [...handlers.keys()];
  const problems = problemsOf(wanted, handlers);
  if (wanted.length === 0) problems.push('no topics');
  if (problems.length > 0) throw new SubscriptionError(`group "${group}": ${problems.join('; ')}`);
  return new Map([...handlers].map(([topic, handler]) => [topic, handlerOf(handler)]));
};

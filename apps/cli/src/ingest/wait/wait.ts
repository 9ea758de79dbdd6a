import { articlesOfFeeds } from './articles-of-feeds.js';
import type { Awaited } from './awaited.js';
import { passAll, type BarrierOptions } from './barrier.js';
import { failuresSince } from './failures.js';
import { finalOutcome, type FinalOutcome } from './outcomes.js';

const atOnce = 32;

/** The clocks of this machine and of the services may differ by so much, milliseconds. */
const clockTolerance = 1_000;

/** Waits for what was sent, and tells what became of each article, one by one. */
export async function* waitForAll(sent: Awaited, options: BarrierOptions): AsyncGenerator<FinalOutcome> {
  const awaited = { ...sent, since: sent.since - clockTolerance };
  const passage = await passAll(awaited, options);
  options.report('looking for the outcomes');
  const [failures, ofFeeds] = await Promise.all([
    failuresSince(options.kafka, awaited.since),
    articlesOfFeeds(options.kafka, awaited),
  ]);
  const ids = [...new Set([...awaited.articleIds, ...ofFeeds])];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const stored = await Promise.all(some.map((id) => options.store.article(id)));
    yield* some.map((id, index) => finalOutcome(id, { failures, stored: stored[index] ?? null, passage }));
  }
}

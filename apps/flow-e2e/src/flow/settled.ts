import { consumerGroups } from '@khabar/contracts';
import { groupLag } from '@khabar/messaging';
import { eventually } from '@khabar/testing';
import { countStored } from './stored.js';
import type { Flow } from './flow.js';

/** Records that the services have not finished. */
export const lagOf = async ({ connection }: Flow): Promise<number> => {
  const lags = await Promise.all(Object.values(consumerGroups).map((group) => groupLag(connection, { group })));
  return lags.flat().reduce((sum, { lag }) => sum + lag, 0);
};

/** Waits until everything that was accepted has been worked through: lag 0, twice in a row. */
export const settled = async (flow: Flow, timeoutMs = 90_000): Promise<void> => {
  let calm = 0;
  await eventually(
    async () => {
      const lag = await lagOf(flow);
      calm = lag === 0 ? calm + 1 : 0;
      if (calm < 2) throw new Error(`lag is ${lag}`);
    },
    { timeoutMs, pollMs: 300 },
  );
};

/** Waits until the store holds at least so many articles. */
export const storedAtLeast = (flow: Flow, count: number, timeoutMs = 60_000): Promise<void> =>
  eventually(
    async () => {
      const found = await countStored(flow);
      if (found < count) throw new Error(`${found} of ${count} stored`);
    },
    { timeoutMs, pollMs: 50 },
  );

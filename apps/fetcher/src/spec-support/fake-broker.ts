import { validateOnWrite } from '@khabar/contracts';
import type { OutgoingData } from '@khabar/messaging';
import type { Publish } from '../publishing/publish.port.js';

export interface FakeBroker {
  readonly publish: Publish;
  /** What was acknowledged, in order. */
  readonly events: OutgoingData<unknown>[];
  /** Thrown by the next publishes, one after the other; undefined lets one pass. */
  readonly failures: (Error | undefined)[];
  dataOf(type: string): Record<string, unknown>[];
}

/** Takes events that fit their contract, like the publisher. */
export const fakeBroker = (): FakeBroker => {
  const events: OutgoingData<unknown>[] = [];
  const failures: (Error | undefined)[] = [];
  return {
    events,
    failures,
    publish: async (event) => {
      const failure = failures.shift();
      if (failure) throw failure;
      const valid = validateOnWrite(event.contract, event.data);
      if (!valid.ok) throw new Error(`invalid event: ${JSON.stringify(valid.issues)}`);
      events.push(event as OutgoingData<unknown>);
    },
    dataOf: (type) =>
      events.filter(({ contract }) => contract.type.includes(type)).map(({ data }) => data as Record<string, unknown>),
  };
};

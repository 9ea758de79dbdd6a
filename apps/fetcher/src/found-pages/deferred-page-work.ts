import type { DeferredPage } from '@khabar/store';
import type { Deferrals } from '../frontier/frontier.port.js';
import type { HostGate } from '../work/host-gate.js';
import type { TakePage } from './take-page.js';

export interface DeferredPageDependencies {
  readonly deferrals: Pick<Deferrals, 'claimDue'>;
  readonly takePage: TakePage;
  readonly gate: HostGate;
  readonly leaseMs: number;
  readonly now: () => number;
}

/** How a page that failed before is claimed and tried again, whether or not its feed still names it. */
export const deferredPageWork = (dependencies: DeferredPageDependencies) => {
  const { deferrals, takePage, gate, leaseMs, now } = dependencies;
  return {
    claim: (): Promise<DeferredPage | undefined> => deferrals.claimDue({ now: now(), leaseMs }),
    work: ({ attempts, error: _error, ...task }: DeferredPage, signal: AbortSignal): Promise<void> =>
      gate(task.url, () => takePage(task, attempts, signal), signal),
  };
};

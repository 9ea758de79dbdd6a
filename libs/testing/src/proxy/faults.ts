/** What the proxy does to bytes on their way; shared by all its connections. */
export interface Faults {
  latencyMs: number;
  jitterMs: number;
  frozen: boolean;
  refusing: boolean;
}

export const noFaults = (): Faults => ({ latencyMs: 0, jitterMs: 0, frozen: false, refusing: false });

/** When a piece of data that came now may go on, milliseconds since the epoch. */
export const dueTime = ({ latencyMs, jitterMs }: Faults): number => Date.now() + latencyMs + Math.random() * jitterMs;

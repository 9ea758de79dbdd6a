import { setTimeout as sleep } from 'node:timers/promises';

/** What a probe from outside saw at one moment. */
export interface Look {
  /** Milliseconds since the epoch, when it asked. */
  readonly at: number;
  /** Status of the answer; undefined where none came in time. */
  readonly status: number | undefined;
}

export interface ProbeWatch {
  looks(): readonly Look[];
  end(): Promise<void>;
}

/** As Kubernetes asks: an answer that takes longer is a failure. */
const timeoutMs = 1_000;
const pauseMs = 200;

/** Asks a probe again and again, as the platform would. */
export const watchProbe = (url: string): ProbeWatch => {
  const looks: Look[] = [];
  let watching = true;
  const watch = async (): Promise<void> => {
    while (watching) {
      const at = Date.now();
      const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).catch(() => undefined);
      await answer?.body?.cancel();
      looks.push({ at, status: answer?.status });
      await sleep(pauseMs);
    }
  };
  const done = watch();
  return {
    looks: () => looks,
    end: () => {
      watching = false;
      return done;
    },
  };
};

/** A pause that can be ended early by `wake`. A wake-up while nobody sleeps ends the next pause at once. */
export interface WakeUp {
  sleep(ms: number): Promise<void>;
  wake(): void;
}

export const createWakeUp = (): WakeUp => {
  let pending = false;
  let end: (() => void) | undefined;
  return {
    sleep: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end?.(), ms);
        end = () => {
          clearTimeout(timer);
          end = undefined;
          pending = false;
          resolve();
        };
        if (pending) end();
      }),
    wake: () => {
      pending = true;
      end?.();
    },
  };
};

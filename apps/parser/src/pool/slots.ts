import { TransientError } from '@khabar/messaging';

type Grant = () => void;

/** Lets so many tasks run at once, and so many wait in line; whoever gets a slot gives it back. */
export class Slots {
  private readonly waiting: Grant[] = [];
  private taken = 0;

  constructor(
    private readonly size: number,
    private readonly maxWaiting: number,
  ) {}

  /**
   * Resolves with the function that gives the slot back.
   * @throws TransientError `parser-busy` where the line is full; the signal's reason where it is aborted before its turn.
   */
  async take(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.taken < this.size) this.taken += 1;
    else await this.turn(signal);
    return this.giveBack();
  }

  private giveBack(): () => void {
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      const next = this.waiting.shift();
      if (next) next();
      else this.taken -= 1;
    };
  }

  private turn(signal: AbortSignal): Promise<void> {
    if (this.waiting.length >= this.maxWaiting) {
      throw new TransientError('parser-busy', `${this.waiting.length} documents wait already, no more may`);
    }
    return new Promise((resolve, reject) => {
      const grant = (): void => {
        signal.removeEventListener('abort', leave);
        resolve();
      };
      const leave = (): void => {
        this.waiting.splice(this.waiting.indexOf(grant), 1);
        reject(signal.reason);
      };
      this.waiting.push(grant);
      signal.addEventListener('abort', leave, { once: true });
    });
  }
}

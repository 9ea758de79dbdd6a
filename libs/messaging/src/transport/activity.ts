import { placeOf, type OwnedPartition } from './owned-partition.js';
import { runningWorks } from './running-works.js';
import type { Work } from './work.js';

/** What is in work right now, that of partitions taken away included. */
export interface Activity {
  begin(work: Work): void;
  end(work: Work): void;
  /** When the oldest try under way began, milliseconds since the epoch; undefined where none is. */
  oldestSince(): number | undefined;
  /** Runs `resume` once nothing of an earlier owner of the same partition is in work. */
  whenSettled(place: string, resume: () => void): void;
  /** Resolves when nothing is in work. */
  idle(): Promise<void>;
}

export const activity = (): Activity => {
  const running = runningWorks();
  /** Owners that lost their partition while records of it were in work. */
  const lingering = new Map<string, Set<OwnedPartition>>();
  const settledListeners = new Map<string, () => void>();
  let idleListeners: (() => void)[] = [];

  const settle = (owner: OwnedPartition): void => {
    const place = placeOf(owner);
    lingering.get(place)?.delete(owner);
    if ((lingering.get(place)?.size ?? 0) > 0) return;
    lingering.delete(place);
    settledListeners.get(place)?.();
    settledListeners.delete(place);
  };

  const noteIdle = (): void => {
    const listeners = idleListeners;
    idleListeners = [];
    listeners.forEach((listener) => listener());
  };

  return {
    begin: (work) => {
      work.since = Date.now();
      running.add(work);
      work.owner.active += 1;
    },
    end: (work) => {
      const { owner } = work;
      running.remove(work);
      owner.active -= 1;
      if (owner.active === 0 && owner.revoked) settle(owner);
      if (running.all().length === 0 && idleListeners.length > 0) noteIdle();
    },
    oldestSince: () => {
      const works = running.all();
      return works.length === 0 ? undefined : Math.min(...works.map(({ since }) => since));
    },
    whenSettled: (place, resume) => {
      for (const { owner } of running.all()) {
        if (!owner.revoked || placeOf(owner) !== place) continue;
        const owners = lingering.get(place) ?? new Set<OwnedPartition>();
        lingering.set(place, owners.add(owner));
      }
      if (lingering.has(place)) settledListeners.set(place, resume);
      else resume();
    },
    idle: () =>
      running.all().length === 0 ? Promise.resolve() : new Promise((resolve) => idleListeners.push(() => resolve())),
  };
};

import { readSet } from '../sets/read-set.js';
import type { HeldOut } from './held-out.js';
import { holdOutDays } from './held-out-days.js';

/** Every learned part whose training pages are among the pages that are scored. */
export const heldOutParts = (dataDir: string): HeldOut[] => {
  const [dates, fundus] = [readSet(dataDir, 'dates'), readSet(dataDir, 'fundus')];
  return dates && fundus ? [holdOutDays([...dates, ...fundus])] : [];
};

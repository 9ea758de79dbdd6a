import { extractorWith } from '@khabar/extraction/body';
import { readSet } from '../sets/read-set.js';
import { bodyFoldModels } from './body-fold-models.js';
import type { HeldOut } from './held-out.js';
import { holdOutBody } from './held-out-body.js';
import { holdOutDays } from './held-out-days.js';

/** Every learned part whose training pages are among the pages that are scored. */
export const heldOutParts = (root: string, dataDir: string): HeldOut[] => {
  const [dates, fundus] = [readSet(dataDir, 'dates'), readSet(dataDir, 'fundus')];
  const body = holdOutBody(bodyFoldModels(root), (input, model) => extractorWith(model)(input));
  return [body, ...(dates && fundus ? [holdOutDays([...dates, ...fundus])] : [])];
};

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/** Collects what the last contender left, so that the next one does not pay for it. */
export const collectGarbage = runInNewContext('gc') as () => void;

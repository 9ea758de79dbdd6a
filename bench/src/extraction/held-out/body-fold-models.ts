import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyModelOf, type BodyModel, type WrittenModel } from '@khabar/extraction/body';
import { foldCount } from '../sets/folds.js';

/** The models of the body that were each fitted without the publishers of one fold, in the order of the folds. */
export const bodyFoldModels = (root: string): BodyModel[] =>
  Array.from({ length: foldCount }, (_, fold) => {
    const path = join(root, `bench/src/extraction/train-body/folds/fold-${fold}.json`);
    return bodyModelOf(JSON.parse(readFileSync(path, 'utf8')) as WrittenModel);
  });

import type { FetchedArticle } from '@khabar/contracts';
import type { Extraction } from '@khabar/extraction';
import { fetchedArticleOf } from '../engines/fetched-article.js';
import { readingOfExtraction } from '../engines/ours.js';
import { foldOf } from '../sets/folds.js';
import type { HeldOut } from './held-out.js';

/** Extracts with a model of the body in place of the shipped one. */
export type ExtractWith<Model> = (input: FetchedArticle, model: Model) => Extraction;

/**
 * Every page is extracted anew with the model of its fold, which was fitted without the publishers of that fold. It comes
 * before the other parts, since it makes the whole reading anew.
 * @param models one for each fold, in their order
 */
export const holdOutBody = <Model>(models: readonly Model[], extractWith: ExtractWith<Model>): HeldOut => ({
  says:
    'The body of every page is found by a model that was fitted without any page of the same publisher ' +
    `(${models.length} folds by registrable domain).`,
  hold(page, reading) {
    const model = models[foldOf(page.url)];
    return model === undefined ? reading : readingOfExtraction(extractWith(fetchedArticleOf(page), model));
  },
});

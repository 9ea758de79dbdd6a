import { modelNameOf } from './tagging/taggers.js';

/** Goes up with every change that can find other entities, quotes or dates by the same model. */
export const entitiesVersion = '1.0.0';

/** What read a text, for its provenance: the model of its language, `lists` where there is none, and the version of all else. */
export const modelName = (language: string): string =>
  `${modelNameOf(language) ?? 'lists'}, entities ${entitiesVersion}`;

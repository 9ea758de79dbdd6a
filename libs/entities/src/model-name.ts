/** Goes up with every change that can find other entities, quotes or dates in the same text. */
export const entitiesVersion = '1.0.0';

/** What read a text, for its provenance: the model of its language, or lists where there is none. */
export const modelName = (language: string, hasModel: boolean): string =>
  `entities-${hasModel ? (language.split('-', 1)[0] ?? '').toLowerCase() : 'lists'} ${entitiesVersion}`;

import { arTagger } from '../model/generated/ar-tagger.js';
import { enTagger } from '../model/generated/en-tagger.js';
import type { PackedTagger } from '../model/tagger-model.js';
import { languageTagger, type Tag } from './language-tagger.js';

const packed: ReadonlyMap<string, PackedTagger> = new Map([
  ['ar', arTagger],
  ['en', enTagger],
]);

const opened = new Map<string, Tag>();

const primarySubtag = (language: string): string => (language.split('-', 1)[0] ?? '').toLowerCase();

/** Name and version of the model that reads a language; undefined where none was trained for it. */
export const modelNameOf = (language: string): string | undefined => packed.get(primarySubtag(language))?.name;

/** The tagger of a language, opened at the first call; undefined where no model was trained for it. */
export const taggerOf = (language: string): Tag | undefined => {
  const subtag = primarySubtag(language);
  const model = packed.get(subtag);
  if (!model) return undefined;
  const tag = opened.get(subtag) ?? languageTagger(subtag, model);
  opened.set(subtag, tag);
  return tag;
};

import { arTagger } from '../model/generated/ar-tagger.js';
import type { PackedTagger } from '../model/tagger-model.js';
import { languageTagger, type Tag } from './language-tagger.js';

const packed: Readonly<Record<string, PackedTagger>> = { ar: arTagger };

const opened = new Map<string, Tag>();

const primarySubtag = (language: string): string => (language.split('-', 1)[0] ?? '').toLowerCase();

/** The tagger of a language, opened at the first call; undefined where no model was trained for it. */
export const taggerOf = (language: string): Tag | undefined => {
  const subtag = primarySubtag(language);
  const model = Object.hasOwn(packed, subtag) ? packed[subtag] : undefined;
  if (!model) return undefined;
  const tag = opened.get(subtag) ?? languageTagger(subtag, model);
  opened.set(subtag, tag);
  return tag;
};

/** Name and version of the model that reads a language. */
export const modelNameOf = (language: string): string | undefined => {
  const subtag = primarySubtag(language);
  return Object.hasOwn(packed, subtag) ? packed[subtag]?.name : undefined;
};

import { publisherOf } from './publisher.js';

export const foldCount = 5;

const offset = 0x811c9dc5;
const prime = 0x01000193;

/** FNV-1a over the UTF-16 units, mixed once more since its low bits are weak. */
const hashOf = (text: string): number => {
  let hash = offset;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), prime);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/**
 * Which of the folds a page belongs to, 0 to `foldCount` - 1. All pages of a publisher share one, whatever set they are in:
 * a model that is judged on a fold has seen no page of any publisher in it.
 */
export const foldOf = (url: string): number => hashOf(publisherOf(url)) % foldCount;

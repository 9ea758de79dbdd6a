import { classOfLetter, withoutDigraphs } from './confusable-letters.js';

/** Longer words are no names; they have no skeleton. */
const longestName = 40;

/**
 * The consonants of a name by their classes, without doubles: ستولتنبرغ and ستولتينبيرج have the same. Names with the
 * same skeleton are candidates to be one name; `alike` decides.
 */
export const nameSkeleton = (folded: string): string => {
  if (folded.length > longestName) return folded;
  let skeleton = '';
  let before = '';
  for (const letter of withoutDigraphs(folded.replace(/^(?:ال|al-|el-)/, ''))) {
    const found = classOfLetter(letter);
    if (found !== '' && found !== before) skeleton += found;
    before = found;
  }
  return skeleton;
};

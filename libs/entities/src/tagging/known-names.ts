import { entityTypes, labelCount, labelOf, position } from '../crf/label-scheme.js';
import type { WordType } from '../features/word-type.js';
import type { KnownCandidate, KnownSpan } from '../known/index.js';

/**
 * Added to the score of the labels that a well-known name of several words calls for: enough to outweigh doubt, not certainty. By the
 * development parts: 4 breaks longer names.
 */
const trust = 2;

const organisation = entityTypes.indexOf('organisation');

const isOrganisation = (candidates: readonly KnownCandidate[]): boolean =>
  candidates.every(({ entity, ambiguous }) => entity.type === 'organisation' && !ambiguous);

/**
 * Well-known organisations of several words are hardly ever anything else, however odd what stands around them: what follows them is
 * then read as what it is (لحلف شمال الأطلسي ينس ستولتنبرغ).
 */
export const trustKnownNames = (
  types: readonly WordType[],
  known: readonly KnownSpan[],
  scores: readonly Float32Array[],
): void => {
  for (const { from, to, candidates } of known) {
    // Behind a head it may be a part only: مفوضية الأمم المتحدة لشؤون اللاجئين.
    if (to - from < 2 || !isOrganisation(candidates) || types[from - 1]?.head === 'organisation') continue;
    for (let word = from; word < to; word += 1) {
      const where = word === from ? position.begin : word === to - 1 ? position.end : position.inside;
      const at = word * labelCount + labelOf(organisation, where);
      for (const ofPass of scores) ofPass[at] = (ofPass[at] as number) + trust;
    }
  }
};

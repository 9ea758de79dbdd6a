import type { Bio, Sentence } from '../sets/sentence.js';
import { countryOrPeople } from './silver/known-types.js';

/** BTC has no misc and takes peoples for places: single words that name a people become misc, as in CoNLL 2003. */
export const withPeoplesAsMisc = ({ tokens, labels }: Sentence): Sentence => ({
  tokens,
  labels: labels.map((label, index): Bio => {
    const isAlone = label === 'B-place' && labels[index + 1] !== 'I-place';
    return isAlone && countryOrPeople((tokens[index] ?? '').replace(/^#/, '')) === 'misc' ? 'B-misc' : label;
  }),
});

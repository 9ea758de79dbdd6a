import { tagTokens, type EntityType } from '@khabar/entities';
import { f1Of, precisionOf, recallOf } from '../../extraction/scoring/counts.js';
import { countMatches } from '../scoring/count-matches.js';
import { labelSpans } from '../scoring/label-spans.js';
import { entityTypes, matchSpans } from '../scoring/match-spans.js';
import { writtenTexts } from './english-texts.js';

/** What the English model finds in the texts of our own that it never learned from: text by text, as articles are read. */
const judged: readonly (readonly [name: string, types: readonly EntityType[]])[] = [
  ['person, place, organisation', ['person', 'place', 'organisation']],
  ...entityTypes.map((type) => [type, [type]] as const),
];

const matches = writtenTexts().flatMap(({ sentences }) => {
  const given = tagTokens(
    sentences.map(({ tokens }) => tokens),
    'en',
  );
  return sentences.map(({ labels }, index) => matchSpans(labelSpans(labels), labelSpans(given[index] ?? [])));
});

for (const [name, types] of judged) {
  const counts = countMatches(matches, types);
  const [precision, recall, f1] = [precisionOf(counts), recallOf(counts), f1Of(counts)].map((share) =>
    share.toFixed(3),
  );
  console.log(`${name}: precision ${precision}, recall ${recall}, F1 ${f1}`);
}

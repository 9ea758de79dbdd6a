import { both, featureHash } from './feature-hash.js';
import type { FeatureSink } from './feature-sink.js';

const places = {
  single: featureHash('span/single'),
  begin: featureHash('span/begin'),
  inside: featureHash('span/inside'),
  end: featureHash('span/end'),
  before: featureHash('span/before'),
  after: featureHash('span/after'),
};

const placeIn = (index: number, start: number, end: number): number => {
  if (end - start === 1) return places.single;
  if (index === start) return places.begin;
  return index === end - 1 ? places.end : places.inside;
};

/** Says of each word of a span where in it it stands, and of the words around it that it is beside them. */
export const addSpan = (
  sink: FeatureSink,
  { start, end }: { readonly start: number; readonly end: number },
  name: number,
): void => {
  for (let index = start; index < end; index += 1) sink.add(index, both(name, placeIn(index, start, end)));
  sink.add(start - 1, both(name, places.before));
  sink.add(end, both(name, places.after));
};

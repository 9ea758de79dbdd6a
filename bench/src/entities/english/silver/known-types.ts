import { foldName, knownCandidatesOf, type EntityType, type KnownCandidate, type KnownKind } from '@khabar/entities';
import { anyName, anyPlace, category, gazetteerOf } from '@khabar/entities/gazetteers';

/** Whatever a text says, these are what they are. */
const unmistakable: ReadonlySet<KnownKind> = new Set(['country', 'nationality']);

/** A people may be a language as well (French): CoNLL 2003 has both as misc. */
const isSure = ({ ambiguous, entity }: KnownCandidate): boolean => !ambiguous || entity.kind === 'nationality';

/** All that go by a name, if they are sure and of one type. */
const sureCandidatesOf = (name: string): readonly KnownCandidate[] => {
  const candidates = knownCandidatesOf(foldName(name));
  const type = candidates[0]?.entity.type;
  return candidates.every((candidate) => isSure(candidate) && candidate.entity.type === type) ? candidates : [];
};

/** Countries are places, peoples misc; undefined for all other names. */
export const countryOrPeople = (name: string): EntityType | undefined => {
  const candidates = sureCandidatesOf(name);
  return candidates.every(({ entity }) => unmistakable.has(entity.kind)) ? candidates[0]?.entity.type : undefined;
};

const isListedPlace = (name: string): boolean => {
  const words = foldName(name).split(' ');
  const gazetteer = gazetteerOf('en');
  const whole = gazetteer.matchesIn(words).find(({ start, end }) => start === 0 && end === words.length);
  const bits = words.length === 1 ? gazetteer.categoriesOf(words[0] ?? '') : (whole?.categories ?? 0);
  return (bits & anyPlace & ~category.smallPlace) !== 0 && (bits & anyName) === 0;
};

/**
 * What our tables know better than the teacher: the type of a name that has but one. A place may lend its name to a
 * team, so that of places only the people are corrected.
 * @returns undefined where the tables have no say
 */
export const correctedType = (name: string, taught: EntityType): EntityType | undefined => {
  const known = countryOrPeople(name) ?? sureCandidatesOf(name)[0]?.entity.type;
  if (known !== undefined && (known !== 'place' || countryOrPeople(name) || taught !== 'organisation')) return known;
  return taught === 'person' && isListedPlace(name) ? 'place' : undefined;
};

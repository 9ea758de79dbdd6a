import { foldName, knownCandidatesOf, type EntityType, type KnownKind } from '@khabar/entities';
import { anyName, anyPlace, category, gazetteerOf } from '@khabar/entities/gazetteers';

/** Whatever a text says, these are what they are. */
const unmistakable: ReadonlySet<KnownKind> = new Set(['country', 'nationality']);

const candidatesOf = (name: string) => {
  const candidates = knownCandidatesOf(foldName(name));
  const [first] = candidates;
  const agree = candidates.every(({ ambiguous, entity }) => !ambiguous && entity.type === first?.entity.type);
  return agree ? candidates : [];
};

/** Countries are places, peoples misc; undefined for all other names. */
export const countryOrPeople = (name: string): EntityType | undefined => {
  const candidates = candidatesOf(name);
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
  const known = countryOrPeople(name) ?? candidatesOf(name)[0]?.entity.type;
  if (known !== undefined && (known !== 'place' || countryOrPeople(name) || taught !== 'organisation')) return known;
  return taught === 'person' && isListedPlace(name) ? 'place' : undefined;
};

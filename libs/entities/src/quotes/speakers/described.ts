import { foldTerm, stemArabic } from '@khabar/language/analysis';
import type { NamedEntity } from '../quote.js';
import type { Gender } from '../verbs/speech-verb.js';
import { anyoneWords } from '../words/role-words.js';

/** What is compared of an entity with a description, worked out once. */
interface Profile {
  /** Of the words of its role. */
  readonly stems: ReadonlySet<string>;
  /** Of the first word of its name: a ministry, a company. */
  readonly head: string;
  /** As its title or name shows it. */
  readonly gender?: Gender;
}

/** Compares noun phrases with roles of people and names of bodies. */
export interface Descriptions {
  /** What a word of a description means whatever its article and ending. */
  readonly stemOf: (foldedWord: string) => string;
  /** “The official”: a title that says nothing of who it is. */
  readonly isAnyone: (foldedWord: string) => boolean;
  readonly profileOf: (entity: NamedEntity) => Profile;
}

const withoutProclitic = (word: string): string => (/^[لب]\p{L}{4}/u.test(word) ? word.slice(1) : word);

const arabicStem = (word: string): string => stemArabic(withoutProclitic(stemArabic(word)));

const wordsOf = (phrase: string): string[] =>
  phrase
    .split(/[\s،,]+/u)
    .map(foldTerm)
    .filter((word) => word !== '');

/** Endings of feminine titles and names of bodies, folded: رئيسة, منظمة, Ministerin. */
const feminineEndings: Readonly<Record<string, string>> = { ar: 'ه', de: 'in' };

const genderOf = (word: string, feminine: string): Gender => (word.endsWith(feminine) ? 'feminine' : 'masculine');

/** @param language primary subtag */
export const descriptionsOf = (language: string): Descriptions => {
  const anyone = new Set((anyoneWords[language] ?? '').split(' ').map(foldTerm));
  const stemOf = language === 'ar' ? arabicStem : (word: string) => word;
  const feminine = feminineEndings[language];
  const profiles = new Map<NamedEntity, Profile>();
  const profileOf = (entity: NamedEntity): Profile => {
    const known = profiles.get(entity);
    if (known) return known;
    const role = wordsOf(entity.role ?? '');
    const name = wordsOf(entity.canonical);
    const [telling] = entity.type === 'person' ? role : entity.type === 'organisation' && language === 'ar' ? name : [];
    const made: Profile = {
      stems: new Set(role.map(stemOf)),
      head: stemOf(name[0] ?? ''),
      ...(feminine !== undefined && telling !== undefined ? { gender: genderOf(telling, feminine) } : {}),
    };
    profiles.set(entity, made);
    return made;
  };
  return { stemOf, isAnyone: (word) => anyone.has(word), profileOf };
};

const emptyWords = new Set('the a an of der die das des le la les el los de du al und et y'.split(' '));

export interface Described {
  readonly words: readonly string[];
  readonly gender?: Gender | undefined;
}

/** The entity that a description means among those known so far, latest first; every word that tells must be in its role. */
export const describedEntity = (
  { words, gender }: Described,
  candidates: readonly NamedEntity[],
  { stemOf, isAnyone, profileOf }: Descriptions,
): NamedEntity | undefined => {
  const telling = words.filter((word) => !emptyWords.has(word));
  if (telling.length === 0) return undefined;
  const stems = telling.filter((word) => !isAnyone(word)).map(stemOf);
  const heads = telling.filter(isAnyone).map(stemOf);
  const [first = ''] = telling;
  return candidates.find((entity) => {
    const { type, role } = entity;
    if (type === 'organisation') return telling.length === 1 && profileOf(entity).head === stemOf(first);
    if (type !== 'person' || role === undefined) return false;
    const known = profileOf(entity);
    if (gender !== undefined && known.gender !== undefined && gender !== known.gender) return false;
    return stems.length > 0
      ? stems.every((stem) => known.stems.has(stem))
      : heads.some((stem) => known.stems.has(stem));
  });
};

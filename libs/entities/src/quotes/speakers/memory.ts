import type { NamedEntity } from '../quote.js';
import type { Gender } from '../verbs/speech-verb.js';
import { describedEntity, descriptionsOf } from './described.js';
import type { Subject } from './subject.js';

/** Who spoke and who was named so far: what pronouns, missing subjects and descriptions point back to. */
export interface SpeakerMemory {
  /** The entity that a subject means; undefined where the text leaves it open. */
  resolve: (subject: Subject, verbGender: Gender | undefined) => NamedEntity | undefined;
  /** Somebody unknown spoke: nobody before is pointed back to. */
  forget: () => void;
  /** A sentence is about this person, though nobody spoke in it. */
  regard: (entity: NamedEntity) => void;
  /** A name was read. */
  meet: (entity: NamedEntity) => void;
}

/** How many entities a description may point back over. */
const mostRemembered = 24;

export const speakerMemory = (language: string): SpeakerMemory => {
  const descriptions = descriptionsOf(language);
  const genders = new Map<NamedEntity, Gender>();
  const lastOf = new Map<Gender, NamedEntity>();
  let met: NamedEntity[] = [];
  let last: NamedEntity | undefined;

  const genderOf = (entity: NamedEntity): Gender | undefined =>
    genders.get(entity) ?? descriptions.profileOf(entity).gender;

  const remember = (entity: NamedEntity, gender: Gender | undefined): NamedEntity => {
    last = entity;
    if (gender && entity.type === 'person' && !genders.has(entity)) genders.set(entity, gender);
    const known = genderOf(entity) ?? gender;
    if (known) lastOf.set(known, entity);
    return entity;
  };

  const carried = (gender: Gender | undefined): NamedEntity | undefined => {
    if (last === undefined) return undefined;
    if (gender === undefined) return last;
    const known = genderOf(last);
    if (known === gender) return last;
    if (known === undefined && !lastOf.has(gender)) return last;
    return lastOf.get(gender);
  };

  const meant = (subject: Subject, gender: Gender | undefined): NamedEntity | undefined => {
    if (subject.kind === 'named') return subject.entity;
    if (subject.kind === 'described') return describedEntity({ words: subject.words, gender }, met, descriptions);
    return subject.kind === 'carried' ? carried(subject.gender ?? gender) : undefined;
  };

  return {
    resolve: (subject, verbGender) => {
      const gender = subject.kind === 'carried' ? (subject.gender ?? verbGender) : verbGender;
      const entity = meant(subject, gender);
      return entity && remember(entity, gender);
    },
    forget: () => {
      last = undefined;
    },
    regard: (entity) => {
      remember(entity, undefined);
    },
    meet: (entity) => {
      if (met[0] === entity) return;
      met = [entity, ...met.filter((other) => other !== entity)].slice(0, mostRemembered);
    },
  };
};

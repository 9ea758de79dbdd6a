import type { EntityType } from '@khabar/entities';
import { functionWords } from '../function-words.js';
import { correctedType } from './known-types.js';
import { nameOf, type GuessedSentence } from './name-in-sentence.js';

/** What the names of a text are, all its sentences together. */
export interface Votes {
  /** The type of a name; 'doubtful' where the teacher did not decide on one. */
  readonly typeOf: ReadonlyMap<string, EntityType | 'doubtful'>;
  /** Last words of the full names of people in the text. */
  readonly surnames: ReadonlySet<string>;
  /** Single words that the teacher took for a name at least twice. */
  readonly repeated: ReadonlySet<string>;
}

const leastAgreement = 2 / 3;
const shortestSurname = 3;
const isWordInTitleCase = /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u;

const isSurname = (word: string): boolean =>
  word.length >= shortestSurname && isWordInTitleCase.test(word) && !functionWords.has(word.toLowerCase());

const decide = (name: string, counts: ReadonlyMap<EntityType, number>): EntityType | 'doubtful' => {
  const [[type, count] = ['misc', 0] as const] = [...counts].sort(([, a], [, b]) => b - a);
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  return correctedType(name, type) ?? (count >= leastAgreement * all ? type : 'doubtful');
};

export const votesOf = (sentences: readonly GuessedSentence[]): Votes => {
  const counts = new Map<string, Map<EntityType, number>>();
  for (const { tokens, names } of sentences) {
    for (const span of names) {
      const name = nameOf(tokens, span);
      const ofName = counts.get(name) ?? new Map<EntityType, number>();
      ofName.set(span.type, (ofName.get(span.type) ?? 0) + 1);
      counts.set(name, ofName);
    }
  }
  const typeOf = new Map([...counts].map(([name, ofName]) => [name, decide(name, ofName)]));
  const surnames = new Set(
    [...counts].flatMap(([name, ofName]) => {
      const last = name.split(' ').slice(1).at(-1) ?? '';
      return ofName.size === 1 && ofName.has('person') && isSurname(last) ? [last] : [];
    }),
  );
  for (const surname of surnames) {
    const [person, other] = [counts.get(surname)?.get('person') ?? 0, counts.get(surname)?.get('organisation') ?? 0];
    if (typeOf.has(surname) && other <= person) typeOf.set(surname, 'person');
  }
  const repeated = new Set(
    [...counts].flatMap(([name, ofName]) =>
      !name.includes(' ') && [...ofName.values()].reduce((sum, each) => sum + each, 0) > 1 ? [name] : [],
    ),
  );
  return { typeOf, surnames, repeated };
};

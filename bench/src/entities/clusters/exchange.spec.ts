import { describe, expect, it } from '@jest/globals';
import { countPairs, reserved } from './count-pairs.js';
import { exchange } from './exchange.js';

const cities = ['cairo', 'tunis', 'rabat'];
const people = ['amal', 'karim', 'huda'];
const verbs = ['visited', 'left', 'saw'];

const sentences = people.flatMap((person) =>
  verbs.flatMap((verb) =>
    cities.flatMap((city) => [
      [person, verb, city],
      [person, verb, city, 'once'],
    ]),
  ),
);

describe('exchange', () => {
  const pairs = countPairs(sentences, 2);
  const classOf = exchange(pairs, { classes: 4, rounds: 10 });
  const classesOf = (words: readonly string[]): Set<number> =>
    new Set(words.map((word) => classOf[pairs.words.indexOf(word)] as number));

  it('puts words that stand in the same places into one class', () => {
    for (const alike of [cities, people, verbs]) expect(classesOf(alike).size).toBe(1);
    expect(classesOf(['cairo', 'amal', 'visited', 'once']).size).toBe(4);
  });

  it('gives the same classes to the same text', () => {
    expect(exchange(countPairs(sentences, 2), { classes: 4, rounds: 10 })).toEqual(classOf);
  });

  it('keeps the edges of sentences and rare words out of the classes of words', () => {
    expect([...classOf.slice(0, reserved)]).toEqual([4, 5]);
    expect(Math.max(...classOf.slice(reserved))).toBeLessThan(4);
  });

  it('leaves words alone where there are none', () => {
    expect(exchange(countPairs([], 2), { classes: 4, rounds: 10 })).toHaveLength(reserved);
  });
});

describe('countPairs', () => {
  it('numbers the more frequent words first and takes rare ones for one', () => {
    const pairs = countPairs(
      [
        ['a', 'b', 'b', 'rare'],
        ['b', 'a', 'other'],
      ],
      2,
    );
    expect(pairs.words.slice(reserved)).toEqual(['b', 'a']);
    expect([...pairs.counts]).toEqual([2, 2, 3, 2]);
  });
});

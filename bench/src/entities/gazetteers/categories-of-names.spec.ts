import { describe, expect, it } from '@jest/globals';
import { category } from '@khabar/entities/gazetteers';

import { categoriesOfNames } from './categories-of-names.js';
import { addName } from './name-list.js';
import type { NameList } from './name-list.js';

const listOf = (...names: readonly [name: string, categories: number, expected: number][]): NameList => {
  const list: NameList = new Map();
  for (const [name, categories, expected] of names) addName(list, name, { categories, expected });
  return list;
};

describe('the categories of names', () => {
  it('are joined where a name is on several lists', () => {
    const list = listOf(['Chester', category.given, 3], ['Chester', category.town, 3.5]);
    expect(categoriesOfNames(list, new Map()).get('chester')).toBe(category.given | category.town);
  });

  it('hold the largest place only', () => {
    const list = listOf(['Hama', category.smallPlace, 2], ['Hama', category.city, 4]);
    expect(categoriesOfNames(list, new Map()).get('hama')).toBe(category.city);
  });

  it('mark names that are oftener ordinary words, by the best known bearer', () => {
    const frequencies = new Map([
      ['summer', 5],
      ['carter', 4.5],
    ]);
    const list = listOf(
      ['Summer', category.given, 3.5],
      ['Carter', category.given, 3],
      ['Carter', category.surname, 4],
    );
    const categories = categoriesOfNames(list, frequencies);
    expect(categories.get('summer')).toBe(category.given | category.ambiguous);
    expect(categories.get('carter')).toBe(category.given | category.surname);
  });

  it('leave rare names of very common words out, frequent ones not', () => {
    const frequencies = new Map([
      ['of', 7],
      ['will', 6.5],
    ]);
    const list = listOf(['Of', category.smallPlace, 2], ['Will', category.given | category.frequentName, 3.5]);
    const categories = categoriesOfNames(list, frequencies);
    expect(categories.has('of')).toBe(false);
    expect(categories.get('will')).toBe(category.given | category.frequentName | category.ambiguous);
  });

  it('mark the beginnings of longer names', () => {
    const categories = categoriesOfNames(listOf(['Ras al-Khaimah', category.city, 4]), new Map());
    expect([...categories]).toEqual([
      ['ras al khaimah', category.city],
      ['ras', category.begins],
      ['ras al', category.begins],
    ]);
  });
});

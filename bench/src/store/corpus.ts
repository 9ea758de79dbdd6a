import { contentHashOf, exampleArticle, type Article } from '@khabar/contracts';
import { registerNameOf } from '@khabar/entities/register';
import type { ArticleWrite, EntityName } from '@khabar/store';

const vocabulary = Array.from({ length: 20_000 }, (_, index) => `word${index.toString(36)}`);
const words = 700;
const terms = 150;

/** A few frequent and many rare words, each several times; the same on every run. */
const textOf = (seed: number): string => {
  let state = seed + 1;
  const next = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const used = Array.from({ length: terms }, () => vocabulary[Math.floor(next() ** 3 * vocabulary.length)]);
  return Array.from({ length: words }, (_, index) => used[index % terms]).join(' ');
};

/** About 5 kB of text and 150 terms; 20 names of entities with each. */
const articleOf = (index: number, revision: number): Article => {
  const text = textOf(index * 1_000 + revision);
  return {
    ...exampleArticle,
    articleId: contentHashOf(`bench ${index}`).slice(0, 32),
    revision,
    source: { id: `source-${index % 50}`, name: `Source ${index % 50}` },
    title: text.slice(0, 60),
    sections: [{ paragraphs: [text] }],
    text,
    signature: { ...exampleArticle.signature, contentHash: contentHashOf(text) },
  };
};

const people = Array.from({ length: 5_000 }, (_, index): EntityName => {
  const spelling = `Person${index.toString(36)} Name${(index * 7).toString(36)}`;
  return { ...registerNameOf('person', spelling), spelling, language: 'en' };
});
const namesPerArticle = 20;

const namesOf = (seed: number): EntityName[] =>
  Array.from({ length: namesPerArticle }, (_, index) => people[(seed * 31 + index ** 3) % people.length] as EntityName);

export const writesOf = (count: number, revision: number): ArticleWrite[] =>
  Array.from({ length: count }, (_, index) => {
    const article = articleOf(index, revision);
    const terms = [...new Set(article.text.split(' '))];
    return {
      kind: 'article',
      article,
      terms: { v: 'bench', title: article.title.split(' '), terms },
      names: namesOf(index),
    };
  });

export const chunksOf = <Item>(items: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

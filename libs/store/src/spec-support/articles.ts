import { contentHashOf, exampleArticle, exampleWithdrawal, type Article } from '@khabar/contracts';
import type { ArticleWrite } from '../articles/article-write.js';
import type { EntityName } from '../entities/entity-name.js';

/** 32 hexadecimal digits from any name. */
export const idOf = (name: string): string => contentHashOf(name).slice(0, 32);

export interface Written extends Partial<Omit<Article, 'articleId' | 'revision'>> {
  readonly name: string;
  readonly revision: number;
  /** Names of its entities, each held for a person. */
  readonly named?: readonly string[];
}

export const entityName = (spelling: string, given: Partial<EntityName> = {}): EntityName => {
  const folded = spelling.toLowerCase();
  const words = folded.split(' ');
  return {
    id: idOf(folded),
    type: 'person',
    folded,
    script: 'latin',
    words,
    keys: [],
    spelling,
    language: 'en',
    ...given,
  };
};

/** An article whose title, text and content hash follow from `title`, unless something else is said. */
export const articleWith = ({ name, revision, named: _named, ...given }: Written): Article => {
  const title = given.title ?? `title ${name}`;
  const text = given.text ?? title;
  return {
    ...exampleArticle,
    articleId: idOf(name),
    revision,
    title,
    text,
    signature: { ...exampleArticle.signature, contentHash: contentHashOf(text) },
    ...given,
  };
};

export const termsOf = (article: Article) => ({
  v: 'spec',
  title: article.title.split(' '),
  terms: article.text.split(' '),
});

export const articleWrite = (written: Written): ArticleWrite & { kind: 'article' } => {
  const article = articleWith(written);
  const names = (written.named ?? []).map((spelling) => entityName(spelling));
  return { kind: 'article', article, terms: termsOf(article), names };
};

export const withdrawalWrite = (name: string, revision: number): ArticleWrite & { kind: 'withdrawal' } => ({
  kind: 'withdrawal',
  withdrawal: { ...exampleWithdrawal, articleId: idOf(name), revision },
});

import { contentHashOf, exampleArticle, exampleWithdrawal, type Article } from '@khabar/contracts';
import type { ArticleWrite } from '../articles/article-write.js';

/** 32 hexadecimal digits from any name. */
export const idOf = (name: string): string => contentHashOf(name).slice(0, 32);

export interface Written extends Partial<Omit<Article, 'articleId' | 'revision'>> {
  readonly name: string;
  readonly revision: number;
}

/** An article whose title, text and content hash follow from `title`, unless something else is said. */
export const articleWith = ({ name, revision, ...given }: Written): Article => {
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
  return { kind: 'article', article, terms: termsOf(article) };
};

export const withdrawalWrite = (name: string, revision: number): ArticleWrite & { kind: 'withdrawal' } => ({
  kind: 'withdrawal',
  withdrawal: { ...exampleWithdrawal, articleId: idOf(name), revision },
});

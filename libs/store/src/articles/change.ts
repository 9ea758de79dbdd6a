import { comparedFields, type Article, type Change, type ChangeKind } from '@khabar/contracts';
import { sameValue } from './same-value.js';
import { contentOf, type ArticleState } from './state.js';

/** What one state is to the one before it; undefined where a reader would see no difference. */
const kindOf = (previous: ArticleState | undefined, next: ArticleState, fields: string[]): ChangeKind | undefined => {
  if (next.kind === 'withdrawal') return previous?.kind === 'withdrawal' ? undefined : 'withdrawn';
  // Whoever heard of the withdrawal has let go of the article: its return is a new one to them.
  if (previous?.kind !== 'article') return 'created';
  return fields.length > 0 ? 'corrected' : undefined;
};

const changedFields = (previous: ArticleState | undefined, next: ArticleState): string[] =>
  previous?.kind === 'article' && next.kind === 'article'
    ? comparedFields.options.filter((field) => !sameValue(previous.article[field], next.article[field]))
    : [];

const articleOf = (state: ArticleState | undefined): Article | undefined =>
  state?.kind === 'article' ? state.article : undefined;

/** Absent members are left out, so that the change reads the same before and after it was stored. */
const present = <Members extends object>(members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;

/** The change that `next` makes to an article whose state was `previous`; null where it makes none. */
export const changeBetween = (previous: ArticleState | undefined, next: ArticleState): Change | null => {
  const fields = changedFields(previous, next);
  const kind = kindOf(previous, next, fields);
  if (!kind) return null;
  const { articleId, revision, fetchedAt, url, source } = contentOf(next);
  const described = articleOf(next) ?? articleOf(previous);
  return present({
    kind,
    articleId,
    revision,
    previousRevision: previous && contentOf(previous).revision,
    changedFields: fields,
    fetchedAt,
    url: url ?? described?.url,
    externalId: described?.externalId,
    source,
    language: described?.language,
    title: described?.title,
    publishedAt: described?.published?.at,
  });
};

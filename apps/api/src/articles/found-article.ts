import type { Withdrawal } from '@khabar/contracts';
import { ProblemError } from '../problems/problem-error.js';
import type { FoundArticle } from '../reading/ports.js';

export const unknownArticle = (id: string): ProblemError =>
  new ProblemError('unknown-article', `no article has the id ${id}`);

const withdrawn = ({ articleId, fetchedAt, revision, reason }: Withdrawal): ProblemError =>
  new ProblemError('article-withdrawn', `the article ${articleId} was withdrawn by its publisher`, {
    members: { withdrawnAt: fetchedAt, revision, reason },
  });

/**
 * The current article, or the problem that says why there is none.
 * @throws ProblemError `unknown-article` or `article-withdrawn`.
 */
export const currentOrProblem = (id: string, found: FoundArticle): Extract<FoundArticle, { outcome: 'current' }> => {
  if (found.outcome === 'current') return found;
  throw found.outcome === 'withdrawn' ? withdrawn(found.withdrawal) : unknownArticle(id);
};

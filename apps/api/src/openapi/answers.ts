import { problemMediaType } from '../problems/problem.js';
import { problemKinds, type ProblemKind } from '../problems/problem-kinds.js';
import { reference, type BodyName } from './schemas.js';

const json = (body: BodyName, mediaType = 'application/json') => ({ [mediaType]: { schema: reference(body) } });

const header = (description: string) => ({ description, schema: { type: 'string' } });

const retryAfter = { 'Retry-After': header('after how many seconds to come back') };

const problemAnswers = (kinds: readonly ProblemKind[]) => {
  const statuses = Map.groupBy(kinds, (kind) => problemKinds[kind].status);
  return [...statuses].map(([status, ofStatus]) => [
    status,
    {
      description: ofStatus.map((kind) => `\`${kind}\`: ${problemKinds[kind].title}`).join('; '),
      ...(status >= 503 ? { headers: retryAfter } : {}),
      content: json('Problem', problemMediaType),
    },
  ]);
};

export interface Answer {
  readonly description: string;
  readonly body: BodyName;
  readonly tagged?: boolean;
  readonly problems: readonly ProblemKind[];
}

/** All answers of one operation. Whatever is not listed is a problem too, hence `default`. */
export const answersOf = ({ description, body, tagged, problems }: Answer) => ({
  200: { description, ...(tagged ? { headers: { ETag: header('tag of this revision') } } : {}), content: json(body) },
  ...(tagged ? { 304: { description: 'the revision named by If-None-Match is still current' } } : {}),
  ...Object.fromEntries(problemAnswers(problems)),
  default: { description: 'any other problem', content: json('Problem', problemMediaType) },
});

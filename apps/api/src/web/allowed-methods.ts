import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from '../problems/problem-error.js';

/** An address with the method of each operation on it. `path` is an OpenAPI template, e.g. `/v1/articles/{id}`. */
export interface Addressed {
  readonly path: string;
  readonly method?: 'get' | 'post';
}

const methodsOf = { get: ['GET', 'HEAD'], post: ['POST'] } as const;

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}/?$`);

/** Refuses what no operation of an address takes. */
export const allowedMethods = (operations: readonly Addressed[]) => {
  const patterns = operations.map(({ path, method = 'get' }) => ({
    pattern: patternOf(path),
    methods: methodsOf[method],
  }));
  return (request: Request, response: Response, next: NextFunction): void => {
    const taken = patterns.filter(({ pattern }) => pattern.test(request.path)).flatMap(({ methods }) => [...methods]);
    const Allow = [...new Set<string>(taken), 'OPTIONS'].join(', ');
    if (taken.length === 0 || taken.some((method) => method === request.method)) next();
    else if (request.method === 'OPTIONS') response.status(204).set({ Allow }).end();
    else {
      const detail = `${request.path} takes ${Allow}, not ${request.method}`;
      next(new ProblemError('method-not-allowed', detail, { headers: { Allow } }));
    }
  };
};

import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from '../problems/problem-error.js';

const allowed = ['GET', 'HEAD', 'OPTIONS'];
const Allow = allowed.join(', ');

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}/?$`);

/** Every address of the API only reads. `paths` are OpenAPI templates, e.g. `/v1/articles/{id}`. */
export const allowedMethods = (paths: readonly string[]) => {
  const patterns = paths.map(patternOf);
  return (request: Request, response: Response, next: NextFunction): void => {
    const known = patterns.some((pattern) => pattern.test(request.path));
    if (!known || request.method === 'GET' || request.method === 'HEAD') next();
    else if (request.method === 'OPTIONS') response.status(204).set({ Allow }).end();
    else {
      const detail = `${request.path} takes ${Allow}, not ${request.method}`;
      next(new ProblemError('method-not-allowed', detail, { headers: { Allow } }));
    }
  };
};

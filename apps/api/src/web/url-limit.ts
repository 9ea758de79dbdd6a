import type { NextFunction, Request, Response } from 'express';
import { ProblemError } from '../problems/problem-error.js';

/** Refuses a URL of more than `most` characters before anything reads it. */
export const urlLimit =
  (most: number) =>
  (request: Request, _response: Response, next: NextFunction): void => {
    const { length } = request.originalUrl;
    if (length <= most) next();
    else next(new ProblemError('url-too-long', `the URL has ${length} characters; at most ${most} are read`));
  };

import type { NextFunction, Request, Response } from 'express';

/** The API gives JSON to programs: nothing may be framed, sniffed, run or embedded. */
const headers = {
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'interest-cohort=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

export const securityHeaders = (_request: Request, response: Response, next: NextFunction): void => {
  response.set(headers);
  next();
};

import { extractContext, SpanKind, withSpan } from '@khabar/telemetry';
import type { NextFunction, Request, Response } from 'express';

const ended = (response: Response): Promise<void> =>
  new Promise((resolve) => {
    response.once('close', resolve);
  });

/** A server span per request, in the trace of the client where it sent one. */
export const traced = (request: Request, response: Response, next: NextFunction): void => {
  const attributes = { 'http.request.method': request.method, 'url.path': request.path };
  const parent = extractContext(request.headers);
  void withSpan(request.method, { kind: SpanKind.SERVER, attributes, parent }, async (span) => {
    const end = ended(response);
    next();
    await end;
    const route: unknown = request.route?.path;
    if (typeof route === 'string') span.updateName(`${request.method} ${route}`).setAttribute('http.route', route);
    span.setAttribute('http.response.status_code', response.statusCode);
  });
};
